using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>Who speaks, by each rule, and where the reader abstains.</summary>
public sealed class SpeakerTests
{
    private const string Merkel = "Person:angela-merkel";
    private const string Putin = "Person:vladimir-putin";

    [Theory]
    [InlineData("According to Angela Merkel, it is “over for all of us.”", Merkel)]
    [InlineData("It is “over for all of us,” according to Chancellor Angela Merkel.", Merkel)]
    [InlineData("It is “over for all of us,” according to a tweet on Monday by Angela Merkel.", Merkel)]
    [InlineData("In the view of Angela Merkel, a physicist from Berlin, “the end is near.”", Merkel)]
    [InlineData("In Angela Merkel’s words, “the end is near.”", Merkel)]
    [InlineData("In Chancellor Angela Merkel’s opinion, the plan “has no future at all.”", Merkel)]
    [InlineData("“The end is near,” in the opinion of Angela Merkel.", Merkel)]
    [InlineData("For Angela Merkel, “the end is near.”", Merkel)]
    [InlineData("For the physicist Angela Merkel, by contrast, “the end is near for all of us.”", Merkel)]
    [InlineData("For many it began well; for Angela Merkel, once a physicist, it is “madness, pure and simple.”", Merkel)]
    public void According_to(string body, string speakers) => Is(body, speakers, SpeakerRule.AccordingTo);

    [Theory]
    [InlineData("Angela Merkel said, “It is over.”", Merkel)]
    [InlineData("Angela Merkel told reporters in Berlin on Monday that it was “over.”", Merkel)]
    [InlineData("Angela Merkel, who has led the party since 2000, told reporters: “It is over.”", Merkel)]
    [InlineData("Angela Merkel, the German chancellor, called the plan “a mistake.”", Merkel)]
    [InlineData("Angela Merkel called the plan “a mistake” and praised the critics as “brave.”", Merkel)]
    [InlineData("Angela Merkel left the room, saying “it is over.”", Merkel)]
    [InlineData("Angela Merkel remarked, “It is over for all of us,” further adding, “It was long.”", Merkel)]
    [InlineData("The plan was described by Angela Merkel as “a mistake.”", Merkel)]
    [InlineData("As Angela Merkel put it, “it is over.”", Merkel)]
    [InlineData("In the words of Angela Merkel, “it is over.”", Merkel)]
    [InlineData("Angela Merkel was blunter: “It is over.”", Merkel)]
    [InlineData("Angela Merkel and Vladimir Putin said, “It is over.”", Merkel + " " + Putin)]
    [InlineData("Angela Merkel was quoted as saying “it is over.”", Merkel)]
    [InlineData("Vladimir Putin met Angela Merkel, who said “it is over.”", Merkel)]
    [InlineData("Remarked Angela Merkel, “It is over for all of us.”", Merkel)]
    [InlineData("Angela Merkel said — as reported by Der Spiegel — “It is over.”", Merkel)]
    [InlineData("Angela Merkel in a letter to parliament said, “It is over.”", Merkel)]
    [InlineData("A year later, during the talks, Angela Merkel defended the plan, saying that “it is over for all of us.”", Merkel)]
    [InlineData("Critics read a plan described by Angela Merkel as “bold and late and wrong.”", Merkel)]
    [InlineData("Angela Merkel QC said they “had shown no respect for the law.”", Merkel)]
    [InlineData("Angela Merkel’s statement read, in part, “It is over.”", Merkel)]
    [InlineData("Angela Merkel released a statement which read: “It is over.”", Merkel)]
    [InlineData("US Secretary of State Mike Pompeo said the crash was “an act of war.”", "Person:mike-pompeo")]
    [InlineData("Another guest, historian and politician Angela Merkel, said, “It is over.”", Merkel)]
    [InlineData("The vote was close, with Angela Merkel calling it “a very bad sign.”", Merkel)]
    [InlineData("Angela Merkel promised that the country would build “ten thousand” homes.", Merkel)]
    [InlineData("Angela Merkel maintained that the cabinet had shown the “utmost care.”", Merkel)]
    [InlineData("Angela Merkel complained that her party “was not heard.”", Merkel)]
    [InlineData("Angela Merkel predicted that the winter would be “cold and dark.”", Merkel)]
    [InlineData("Angela Merkel said it would be a “new start.”", Merkel)]
    [InlineData("Angela Merkel told this author that the price (9 euros in 2017, 12 now) “rises each year.”", Merkel)]
    [InlineData("Angela Merkel (CDU) calls this “a mistake” in her book.", Merkel)]
    [InlineData("Interfax quoted Angela Merkel, the German chancellor, as saying “it is over.”", Merkel)]
    [InlineData("Der Spiegel cited Chancellor Angela Merkel as telling friends that it was “over for all of us.”", Merkel)]
    [InlineData("Angela Merkel was quoted by Interfax as saying “it is over.”", Merkel)]
    [InlineData("Angela Merkel’s reply: “It is over.”", Merkel)]
    [InlineData("Vladimir Putin waited. Chancellor Angela Merkel’s answer was short: “It is over.”", Merkel)]
    [InlineData("Angela Merkel’s response to the critics was sharp: “It is over.”", Merkel)]
    [InlineData("Angela Merkel had last month described the plan as “deeply worrying.”", Merkel)]
    [InlineData("Angela Merkel had earlier told Der Spiegel that peace was possible, “provided that all of us listen.”", Merkel)]
    [InlineData(
        "BERLIN, May 4 (Reuters) - Chancellor Angela Merkel on Friday defended the plan, saying it was “good for all of us.”",
        Merkel
    )]
    [InlineData("One of the leaders of the party, Angela Merkel (a physicist), said that “it is over for all of us.”", Merkel)]
    public void A_verb_before(string body, string speakers) => Is(body, speakers, SpeakerRule.CueBefore);

    [Theory]
    [InlineData("“It is over,” said Angela Merkel.", Merkel)]
    [InlineData("“It is over for all of us,” Angela Merkel was quoted as saying by Interfax.", Merkel)]
    [InlineData("“It’s a shame,” thundered Angela Merkel.", Merkel)]
    [InlineData("“It is over for all of us.” Angela Merkel said. The talks went on.", Merkel)]
    [InlineData("“It is over,” Chancellor Angela Merkel said in Berlin.", Merkel)]
    [InlineData("“It is over,” Angela Merkel, the German chancellor, told reporters.", Merkel)]
    [InlineData("“Is it over?” asked Angela Merkel.", Merkel)]
    [InlineData("“It is over”, wrote Angela Merkel.", Merkel)]
    [InlineData("“It is over,” Angela Merkel and Vladimir Putin said.", Merkel + " " + Putin)]
    [InlineData("“It is over,” Angela Merkel of the Christian Democratic Union said.", Merkel)]
    [InlineData("“It is over,” said Dr. Angela Merkel.", Merkel)]
    [InlineData("“It is over,” Sen. Angela Merkel said.", Merkel)]
    [InlineData("“It is over,” Sen. Angela Merkel, R-Mont., said.", Merkel)]
    [InlineData("“It is over for all of us” tweeted Mayor of London Sadiq Khan.", "Person:sadiq-khan")]
    [InlineData("“It is over,” said historian and politician Angela Merkel.", Merkel)]
    [InlineData("“It is over,” said the firm’s chairwoman, Angela Merkel.", Merkel)]
    [InlineData("“It is over,” said Vladimir Putin’s neighbor, Angela Merkel, who lives in Berlin.", Merkel)]
    [InlineData("“It is over,” said Vladimir Putin’s biographer Angela Merkel.", Merkel)]
    [InlineData("“It is over,” Denmark’s foreign ministry said.", "Organization:denmarks-foreign-ministry")]
    public void A_verb_after(string body, string speakers) => Is(body, speakers, SpeakerRule.CueAfter);

    [Fact]
    public void A_cue_between_two_parts() => Is("“It is over,” Angela Merkel said, “and it was long.”", Merkel, SpeakerRule.CueInside);

    [Theory]
    [InlineData("Angela Merkel left. “It is over,” she said.", Merkel)]
    [InlineData("Vladimir Putin met Angela Merkel. “It is over,” she said.", Merkel)]
    [InlineData("Vladimir Putin met Sergei Lavrov. He called it “over for good.”", Putin)]
    [InlineData("“It is hard,” said Angela Merkel. The hall was silent. “It is over,” she added.", Merkel)]
    [InlineData("Angela Merkel left. In a telephone call with Maia Sandu on Friday, she said the talks were “hard.”", Merkel)]
    [InlineData("Vladimir Putin left. In an interview with Radio Nordlicht he said, “It is over.”", Putin)]
    [InlineData("Angela Merkel disagrees. In her words, the plan “is late for everybody.”", Merkel)]
    [InlineData("The mayor, Angel Petrov, came late. “It is over,” he said.", "Person:angel-petrov")]
    [InlineData("“It is over,” Denmark’s foreign ministry said. It called the case “a trick.”", "Organization:denmarks-foreign-ministry")]
    public void A_pronoun(string body, string speakers) => Is(body, speakers, SpeakerRule.Pronoun);

    [Theory]
    [InlineData("“It is over,” said Angela Merkel. “It was long.”", Merkel)]
    [InlineData("Angela Merkel said the plan was “over for all of us” and “long gone.”", Merkel)]
    [InlineData("Angela Merkel said, “It is over.” “It was long.”", Merkel)]
    [InlineData("Angela Merkel said it would take years to end. “It is hard for all of us.”", Merkel)]
    [InlineData("“It was Monday,” said Angela Merkel. “Or Tuesday” – she stops – “I do not want to talk about it.”", Merkel)]
    [InlineData("“It was Monday,” says Angela Merkel. She laughs. “Write it down for all of us.”", Merkel)]
    [InlineData(
        "“It was Monday,” says Angela Merkel. She points at a row of low houses behind the wall. “Write it down for all of us.”",
        Merkel
    )]
    [InlineData("Angela Merkel told friends that it was “the last resort,” but that “we will close the door if we must.”", Merkel)]
    public void A_quotation_that_goes_on(string body, string speakers) => Is(body, speakers, SpeakerRule.Continued);

    [Theory]
    [InlineData("Moscow denounced the plan as “an act of war.”", "Place:moscow")]
    [InlineData("Seoul and Tokyo condemned the test as “a provocation.”", "Place:seoul Place:tokyo")]
    public void A_place_that_stands_for_its_government(string body, string speakers) => Is(body, speakers, SpeakerRule.Metonym);

    [Theory]
    [InlineData("Foreign Minister Sergei Lavrov came late. “It is over,” the minister said.", "Person:sergei-lavrov")]
    [InlineData("Angela Merkel, the German chancellor, met President Vladimir Putin. “It is over,” the chancellor said.", Merkel)]
    [InlineData("The European Commission met on Monday. “It is over,” the commission said.", "Organization:european-commission")]
    [InlineData(
        "The Inter-American Commission on Human Rights met on Monday. “It is over,” the commission said.",
        "Organization:inter-american-commission-on-human-rights"
    )]
    [InlineData(
        "Denmark’s defence ministry said three men were hurt. “It is over,” the ministry said in a statement.",
        "Organization:denmarks-defence-ministry"
    )]
    public void An_office(string body, string speakers) => Is(body, speakers, SpeakerRule.Title);

    [Theory]
    [InlineData("Moscow and Beijing came, and the two denounced it as “a trick.”", "Place:moscow Place:beijing")]
    [InlineData("Angela Merkel and Vladimir Putin met. Both leaders called it “a beginning.”", Merkel + " " + Putin)]
    public void Two_together(string body, string speakers) => Is(body, speakers, SpeakerRule.Collective);

    [Fact]
    public void A_name_below_a_block() =>
        Is("Angela Merkel left the room.\n\n> It is over for all of us.\n> — Vladimir Putin, president", Putin, SpeakerRule.Label);

    [Fact]
    public void A_label() => Is("Angela Merkel: “It is over.”", Merkel, SpeakerRule.Label);

    [Theory]
    [InlineData("“It is over” was written on the wall of Angela Merkel’s office.")]
    [InlineData("“It is over,” a spokesman for Angela Merkel said.")]
    [InlineData("“It is over,” said Angela Merkel’s lawyer.")]
    [InlineData("Angela Merkel was told that it was “over.”")]
    [InlineData("Critics of Angela Merkel say that her time is “over for good.”")]
    [InlineData("Angela Merkel did not say “it is over.”")]
    [InlineData("Angela Merkel refused to say “it is over.”")]
    [InlineData("An official in Moscow called it “a mistake.”")]
    [InlineData("The Moscow circus called it “a mistake.”")]
    [InlineData("Sergei Lavrov saw that Vladimir Putin was alone with Dmitry Peskov. The former president said it was “over.”")]
    [InlineData("On Monday the guests of Sergei Lavrov met Vladimir Putin. He called it “over for good.”")]
    [InlineData("The European Commission wrote to the Federal Election Commission. “It is over,” the commission said.")]
    [InlineData("Angela Merkel said Vladimir Putin was late. “It is hard for all of us.”")]
    [InlineData("Angela Merkel said it would take years.\n\n“It is hard for all of us.”")]
    [InlineData("Vladimir Putin is old. In an interview with Vladimir Putin on Monday, he said it was “over for good.”")]
    [InlineData("In a telephone call with Vladimir Putin, he said it was “over for good.”")]
    [InlineData("“It is over,” says Angela Merkel. He laughs. “Write it down for all of us.”")]
    [InlineData("“It is over,” said Angela Merkel’s lawyer in Berlin.")]
    [InlineData("According to the report, it is “over for all of us.”")]
    [InlineData("Angela Merkel shrugs. Her son nods. “It is over for all of us,” he says.")]
    [InlineData("For years, “the end was near for all of us.”")]
    [InlineData("For Angela Merkel, critics said, “the end is near for all of us.”")]
    [InlineData("Critics doubted Angela Merkel’s reply to the letter: “It is over for all of us.”")]
    [InlineData("Interfax quoted a spokesman as saying “it is over for all of us.”")]
    public void Nobody_is_named_where_it_is_not_certain_who_speaks(string body) => Is(body, "", SpeakerRule.None);

    private static void Is(string body, string speakers, SpeakerRule rule) => Assert.Equal((speakers, rule), Quoted.LastSpeakers(body));

    [Fact]
    public void A_quotation_that_goes_on_after_its_cue() =>
        Assert.Equal(
            [Merkel, Merkel],
            Read.Body("“We stand ready” tweeted Angela Merkel “to help wherever help is needed.”")
                .Quotations.Select(q => string.Join(" ", q.Speakers))
        );

    [Fact]
    public void Whom_somebody_speaks_to_is_not_he() =>
        Assert.Equal(
            "",
            string.Join(
                " ",
                Read.Body("The prince was silent for a year. Speaking to Mike Pompeo, he said, “It was a hard year for us.”")
                    .Quotations[0]
                    .Speakers
            )
        );
}
