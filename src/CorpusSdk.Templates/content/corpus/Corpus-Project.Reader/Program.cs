using Corpus_Project;

Console.WriteLine(ClassOfCorpus.Data.Summary);

// Every article, citation and source is a member: a wrong name does not compile.
var article = ClassOfCorpus.Articles.TheHaldenFerryPartOne;
foreach (var citation in article.Citations)
    Console.WriteLine($"{citation.Date}  {citation.Source}: {citation.Support.Sentence.Text}");

foreach (var mention in ClassOfCorpus.People.MarenTvedtvik.Mentions)
    Console.WriteLine($"{mention.Article.Title}: {mention.Sentence.Text}");
