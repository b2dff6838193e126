using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Finds the features of a candidate token: all of them for the trainer, their sum for the tagger.</summary>
internal sealed class FeatureExtractor(TaggerText text, NamePhrases phrases)
{
    private readonly PlaceFeatures _places = new(text, phrases);
    private readonly FeatureList _features = new();

    /// <summary>All features of a token.</summary>
    public FeatureList Extract(int at)
    {
        _features.Clear();
        WordFeatures.AddOwn(text[at].Word, text[at].Flags, _features);
        WordFeatures.AddAs(Neighbour.Before, text.WordAt(text.Before(at)), _features);
        WordFeatures.AddAs(Neighbour.After, text.WordAt(text.After(at)), _features);
        WordFeatures.AddAs(Neighbour.BeforeThat, text.WordAt(text.Before(text.Before(at))), _features);
        WordFeatures.AddAs(Neighbour.AfterThat, text.WordAt(text.After(text.After(at))), _features);
        _places.AddAt(at, _features);
        return _features;
    }

    /// <summary>The sum of the features of a token; what its words decide alone is summed once for each word.</summary>
    [MethodImpl(Hot.Path)]
    public FeatureSum Sum(int at, TaggerModel model)
    {
        var before = text.Before(at);
        var after = text.After(at);
        var sum = Own(text[at].Word, text[at].Flags, model).Value;
        sum.Add(SumAs(Neighbour.Before, text.WordAt(before), model).Value);
        sum.Add(SumAs(Neighbour.After, text.WordAt(after), model).Value);
        sum.Add(SumAs(Neighbour.BeforeThat, text.WordAt(text.Before(before)), model).Value);
        sum.Add(SumAs(Neighbour.AfterThat, text.WordAt(text.After(after)), model).Value);
        _features.Clear();
        _places.AddAt(at, _features);
        model.Features.Sum(_features, ref sum);
        return sum;
    }

    private SharedSum Own(TaggerWord word, TokenFlags place, TaggerModel model)
    {
        ref var sum = ref word.OwnSum(place);
        if (sum is { } known)
            return known;
        _features.Clear();
        WordFeatures.AddOwn(word, place, _features);
        return sum = Shared(model);
    }

    private SharedSum SumAs(Neighbour neighbour, TaggerWord word, TaggerModel model)
    {
        ref var sum = ref word.SumAs(neighbour);
        if (sum is { } known)
            return known;
        _features.Clear();
        WordFeatures.AddAs(neighbour, word, _features);
        return sum = Shared(model);
    }

    private SharedSum Shared(TaggerModel model)
    {
        var sum = new FeatureSum();
        model.Features.Sum(_features, ref sum);
        return new SharedSum(sum);
    }
}
