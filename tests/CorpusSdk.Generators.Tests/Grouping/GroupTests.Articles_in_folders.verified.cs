// d.txt(1,1): Info CORPUS0704: Several articles want the name 'TheSame', so each has a suffix: TheSame_b322dc ('d'), TheSame_b39616 ('politics-2018/c')
