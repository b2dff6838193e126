// 000_68f0b5480876e0b5.txt(1,1): Info CORPUS0106: The document states no publication date; by its volume and its latest citation it is [2018-01-18..2018-12-31]. State it in the front matter, or in a header line.
// 000_68f0b5480876e0b5.txt(11,47): Info CORPUS0505: 'protivnk' stands here only; elsewhere the article has 'protivnik'. If the same is meant, use one spelling.
// 000_68f0b5480876e0b5.txt(17,589): Info CORPUS0502: 'SU 83М6Е2' holds Latin and Cyrillic letters (U+041C), so it is another name than one that looks the same. Write it in one script, if that is meant.
