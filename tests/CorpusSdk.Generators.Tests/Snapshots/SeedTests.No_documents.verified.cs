// : Info CORPUS0710: No document was found under 'corpus', so 'Corpus' is empty; put .txt or .md files there, or add CorpusDocument items
