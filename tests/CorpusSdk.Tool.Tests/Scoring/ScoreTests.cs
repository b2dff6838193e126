using System.Linq;
using CorpusSdk.Tool.Scoring;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Measures;
using CorpusSdk.Tool.Scoring.Reports;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary>The arithmetic of scores on cases small enough to count by hand.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Precision_recall_and_f1_of_three_right_one_wrong_two_missed()
    {
        var tally = new Tally();
        for (var i = 0; i < 3; i++)
            tally.Add(Answer.Presence(Question.Labels, expected: true, found: true));
        tally.Add(Answer.Presence(Question.Labels, expected: false, found: true));
        tally.Add(Answer.Presence(Question.Labels, expected: true, found: false));
        tally.Add(Answer.Presence(Question.Labels, expected: true, found: false));
        tally.Add(Answer.Presence(Question.Labels, expected: false, found: false));
        Assert.Equal((3, 1, 2), (tally.Right, tally.Wrong, tally.Missed));
        Assert.Equal(0.75, tally.Precision);
        Assert.Equal(0.6, tally.Recall);
        Assert.Equal(2 * 0.75 * 0.6 / 1.35, tally.F1, 9);
    }

    [Fact]
    public void A_wrong_answer_counts_against_both_sides_and_a_missing_one_against_recall()
    {
        var tally = new Tally();
        tally.Add(Answer.Exact(Question.Groups, right: false));
        tally.Add(new Answer(Question.Groups, Expected: true, Found: false, Right: false));
        Assert.Equal((0, 1, 2), (tally.Right, tally.Wrong, tally.Missed));
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    public void Wilson_intervals_are_those_of_the_tables(int right, int all, double low, double high)
    {
        var interval = WilsonInterval.Of(right, all);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void A_citation_read_as_labelled_is_right_in_every_question()
    {
        var score = Report(
            """{"id":"a","text":"(Interfax, May 3)","label":"citation","citations":[{"sources":["Interfax"],"iso":"2018-05-03","kind":"media","year":"inferred"}],"article_date":"2018-06-15"}"""
        ).Certain;
        Assert.Equal(
            [Question.Labels, Question.Groups, Question.Sources, Question.Dates, Question.Kinds, Question.Years],
            score.Questions().Select(q => q.Question)
        );
        Assert.All(score.Questions(), q => Assert.Equal((1, 0, 0), (q.Tally.Right, q.Tally.Wrong, q.Tally.Missed)));
    }

    [Fact]
    public void A_wrong_date_spoils_the_group_and_not_the_source()
    {
        var report = Report(
            """{"id":"a","text":"(Interfax, May 3)","label":"citation","citations":[{"sources":["Interfax"],"iso":"2017-05-03","kind":"media","year":"inferred"}],"article_date":"2018-06-15"}"""
        );
        var score = report.Certain;
        Assert.Equal((1.0, 0.0, 1.0, 0.0), (F1(Question.Labels), F1(Question.Groups), F1(Question.Sources), F1(Question.Years)));
        var miss = Assert.Single(report.Misses);
        Assert.Equal(("Interfax 2017-05-03 media", "Interfax 2018-05-03 media"), (miss.Expected, miss.Found));

        double F1(Question question) => score[question].F1;
    }

    [Fact]
    public void What_is_open_is_not_scored()
    {
        var score = Report(
            """{"id":"a","text":"(Interfax, May 3)","label":"citation","citations":[{"sources":["Interfax"],"iso":"2017-05-03","kind":"url","open":["date","kind"]}],"article_date":"2018-06-15"}"""
        ).Certain;
        Assert.Equal((1.0, 1.0), (score[Question.Groups].F1, score[Question.Kinds].F1));
    }

    [Fact]
    public void A_false_citation_costs_precision_and_a_missed_one_recall()
    {
        var report = Report(
            """{"id":"a","text":"(Interfax, May 3)","label":"not-citation","subclass":"aside","class":"aside"}""",
            """{"id":"b","text":"(nobody said so)","label":"citation","citations":[{"sources":["nobody"],"kind":"media"}]}""",
            """{"id":"c","text":"(at last)","label":"not-citation","subclass":"aside","class":"aside"}"""
        );
        var labels = report.Certain[Question.Labels];
        Assert.Equal((0, 1, 1), (labels.Right, labels.Wrong, labels.Missed));
        Assert.Equal(1, report.Classes["aside", "citation"]);
        Assert.Equal(1, report.Classes["aside", "aside"]);
        Assert.Equal(1, report.Classes["citation", "aside"]);
        Assert.Equal(["a", "b"], report.Misses.Select(m => m.Id));
    }

    [Fact]
    public void Debatable_items_count_in_all_only()
    {
        var report = Report("""{"id":"a","text":"(at last)","label":"not-citation","subclass":"aside","ambiguous":true}""");
        Assert.Equal((0, 1), (report.Certain.Items, report.All.Items));
    }

    [Fact]
    public void Support_and_dates_of_the_context_are_scored_by_exact_span()
    {
        var score = Report(
            """{"id":"a","text":"(TASS, May 3)","label":"citation","citations":[{"sources":["TASS"],"iso":"2018-05-03","kind":"media"}],"article_date":"2018-06-15","context":"One came on May 2, 2018. Two came (TASS, May 3).","support":{"min":"Two came","max":"Two came"},"dates":[{"text":"May 2, 2018","edtf":"2018-05-02","basis":"explicit"}]}"""
        ).Certain;
        Assert.Equal((1.0, 0.0), (score[Question.SupportMinimum].F1, score[Question.SupportMaximum].F1));
        Assert.Equal((1, 0, 0), Counts(score[Question.ProseDates]));
        Assert.Equal((1, 0, 0), Counts(score[Question.ProseDateValues]));
    }

    [Fact]
    public void An_article_of_the_json_contract_is_scored_as_a_whole()
    {
        const string text =
            "A Title of Some Words\\n\\nAngela Merkel left (TASS, May 3, 2018). “I go,” she said (at last). Nobody came (AP, May 4, 2018).\\n";
        var report = Report(
            $$"""{"schema":"corpus-inspect/1","id":"x","text":"{{text}}","published":{"edtf":"[2018-05-04..]","basis":"latest-citation"},"""
                + """ "parentheticals":[{"start":80,"end":89,"class":"aside"}],"""
                + """ "citations":[{"start":42,"end":61,"kind":"media","see":false,"sources":[{"written":"TASS"}],"date":{"edtf":"2018-05-03","basis":"explicit"},"support":{"min":[23,41],"max":[23,41]}}],"""
                + """ "quotations":[{"start":63,"end":70,"kind":"speech","speakers":["angela-merkel"]}],"entities":[{"kind":"Person","mentions":[{"start":23,"end":36}]}]}"""
        );
        var score = report.Certain;
        Assert.Equal((1, 1, 0), Counts(score[Question.Labels]));
        Assert.Equal((1, 1, 0), Counts(score[Question.Groups]));
        Assert.Equal((1, 0, 0), Counts(score[Question.SupportMaximum]));
        Assert.Equal((1, 0, 0), Counts(score[Question.Published]));
        Assert.Equal((1, 0, 0), Counts(score[Question.QuotationKinds]));
        Assert.Equal((1, 0, 0), Counts(score[Question.Speakers]));
        Assert.Equal((1, 0, 0), Counts(score[Question.Entities]));
        Assert.Equal("(AP, May 4, 2018)", Assert.Single(report.Misses).Text);
    }

    [Theory]
    [InlineData("labels.precision=0.99", "labels.precision")]
    [InlineData("prose-dates.f1=1", "prose-dates.f1")]
    [InlineData("labels.precision", null)]
    [InlineData("label.precision=0.9", null)]
    [InlineData("labels.accuracy=0.9", null)]
    [InlineData("labels.recall=often", null)]
    public void Floors_name_a_question_and_a_figure(string text, string? floor) => Assert.Equal(floor, Floor.TryParse(text)?.ToString());

    private static (int, int, int) Counts(Tally tally) => (tally.Right, tally.Wrong, tally.Missed);

    private static ScoreReport Report(params string[] lines)
    {
        var file = GoldFile.Parse("gold.jsonl", string.Join('\n', lines));
        Assert.Empty(file.Problems);
        return ScoreReport.Of(file.Cases);
    }
}
