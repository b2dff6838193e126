using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Names that are known by their form: designations, ships, treaties, state bodies, units, companies, offices, cases, datelines, events.</summary>
internal sealed class NameRules
{
    private readonly ArticleDraft _draft;
    private readonly TokenList _tokens;
    private readonly Gazetteer _gazetteer;
    private readonly DesignationRule _designations;
    private readonly ShipRule _ships;
    private readonly TreatyRule _treaties;
    private readonly StateBodyRule _bodies;
    private readonly UnitRule _units;
    private readonly CompanyRule _companies;
    private readonly OfficeRule _offices;
    private readonly CaseRule _cases;
    private readonly DatelineRule _datelines;
    private readonly EventRule _events;
    private readonly BodyRule _named;

    public NameRules(ArticleDraft draft, Gazetteer gazetteer)
    {
        _draft = draft;
        _tokens = draft.Tokens;
        _gazetteer = gazetteer;
        _designations = new DesignationRule(draft, gazetteer);
        _ships = new ShipRule(draft, gazetteer);
        _treaties = new TreatyRule(draft, gazetteer);
        _bodies = new StateBodyRule(draft, gazetteer);
        _units = new UnitRule(draft);
        _companies = new CompanyRule(draft, gazetteer);
        _offices = new OfficeRule(draft);
        _cases = new CaseRule(draft);
        _datelines = new DatelineRule(draft, gazetteer);
        _events = new EventRule(draft, gazetteer);
        _named = new BodyRule(draft, gazetteer);
    }

    /// <summary>The name at a token by the first rule that knows one.</summary>
    public Candidate? Read(int at, int end) =>
        _cases.Read(at, end)
        ?? _datelines.Read(at)
        ?? _units.Read(at, end)
        ?? _companies.Read(at, end)
        ?? _offices.Read(at, end)
        ?? _designations.Read(at, end)
        ?? _ships.Read(at, end)
        ?? _treaties.Read(at, end)
        ?? _bodies.Read(at, end)
        ?? _events.Read(at, end);

    /// <summary>A body by its noun, where nothing else knows it.</summary>
    public Candidate? Body(int at, int end) => _named.Read(at, end);

    /// <summary>A storm or an operation by its noun, which tells it in a heading as well.</summary>
    public Candidate? InHeading(int at, int end) => _events.Storm(at) ?? _events.Operation(at, end);

    /// <summary>Whether the noun of a warship stands before a name: `the frigate Bergen` is no city.</summary>
    public bool IsShip(int at) => _ships.IsAfterType(at);

    /// <summary>The first known part of <c>Beijing-Washington</c>; the others are found by their own look-up in <see cref="HyphenPairs"/>.</summary>
    public Candidate? Hyphenated(int at) => HyphenPairs.First(_draft.Text, _tokens, _gazetteer, at);

    /// <summary>Whether a name of a place may be a common word or a forename here: without a preposition that makes it a place.</summary>
    public bool IsLookalike(int at)
    {
        if (!EntityWords.Is(_tokens, at, EntityWord.Lookalike) && !PersonNames.HasForename(_tokens, at))
            return false;
        return at == 0 || !EntityWords.Is(_tokens, at - 1, EntityWord.Locative);
    }
}
