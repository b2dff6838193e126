// a.txt(1,1): Info CORPUS0704: Several articles want the name 'SameTitle', so each has a suffix: SameTitle_86fc2d ('a'), SameTitle_fa25e7 ('b')
