using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Finds the features of a candidate token: all of them for the trainer, their sum for the tagger.</summary>
internal sealed class FeatureExtractor(TaggerText text, NamePhrases phrases)
{
    private readonly PlaceFeatures _places = new(text, phrases);
    private readonly FeatureList _features = new();

    /// <summary>All features of a token. Their order is part of what the trainer gives: it leaves features out by their number.</summary>
    public FeatureList Extract(int at)
    {
        var words = new WordWindow(text, at);
        var place = text[at].Flags;
        _features.Clear();
        WordFeatures.AddForm(words.Word, place, _features);
        WordFeatures.AddFormAs(Neighbour.Before, words.Before, _features);
        WordFeatures.AddFormAs(Neighbour.After, words.After, _features);
        WordFeatures.AddFormAs(Neighbour.BeforeThat, words.BeforeThat, _features);
        WordFeatures.AddFormAs(Neighbour.AfterThat, words.AfterThat, _features);
        PlaceFeatures.AddForms(words, _features);
        WordFeatures.AddClass(words.Word, _features);
        WordFeatures.AddClassAs(Neighbour.Before, words.Before, _features);
        WordFeatures.AddClassAs(Neighbour.After, words.After, _features);
        WordFeatures.AddClassAs(Neighbour.BeforeThat, words.BeforeThat, _features);
        WordFeatures.AddClassAs(Neighbour.AfterThat, words.AfterThat, _features);
        PlaceFeatures.AddClasses(words, _features);
        WordFeatures.AddList(words.Word, _features);
        WordFeatures.AddListAs(Neighbour.Before, words.Before, _features);
        WordFeatures.AddListAs(Neighbour.After, words.After, _features);
        PlaceFeatures.AddLists(words, _features);
        WordFeatures.AddEachList(words.Word, place, _features);
        _places.AddAt(at, words, _features);
        return _features;
    }

    /// <summary>The sum of the features of a token; what its words decide alone is summed once for each word.</summary>
    [MethodImpl(Hot.Path)]
    public FeatureSum Sum(int at, TaggerModel model)
    {
        var words = new WordWindow(text, at);
        var sum = Own(words.Word, text[at].Flags, model).Value;
        sum.Add(SumAs(Neighbour.Before, words.Before, model).Value);
        sum.Add(SumAs(Neighbour.After, words.After, model).Value);
        sum.Add(SumAs(Neighbour.BeforeThat, words.BeforeThat, model).Value);
        sum.Add(SumAs(Neighbour.AfterThat, words.AfterThat, model).Value);
        _features.Clear();
        PlaceFeatures.AddForms(words, _features);
        PlaceFeatures.AddClasses(words, _features);
        PlaceFeatures.AddLists(words, _features);
        _places.AddAt(at, words, _features);
        model.Features.Sum(_features, ref sum);
        return sum;
    }

    private SharedSum Own(TaggerWord word, TokenFlags place, TaggerModel model)
    {
        ref var sum = ref word.OwnSum(place);
        if (sum is { } known)
            return known;
        _features.Clear();
        WordFeatures.AddForm(word, place, _features);
        WordFeatures.AddClass(word, _features);
        WordFeatures.AddList(word, _features);
        WordFeatures.AddEachList(word, place, _features);
        return sum = Shared(model);
    }

    private SharedSum SumAs(Neighbour neighbour, TaggerWord word, TaggerModel model)
    {
        ref var sum = ref word.SumAs(neighbour);
        if (sum is { } known)
            return known;
        _features.Clear();
        WordFeatures.AddFormAs(neighbour, word, _features);
        WordFeatures.AddClassAs(neighbour, word, _features);
        WordFeatures.AddListAs(neighbour, word, _features);
        return sum = Shared(model);
    }

    private SharedSum Shared(TaggerModel model)
    {
        var sum = new FeatureSum();
        model.Features.Sum(_features, ref sum);
        return new SharedSum(sum);
    }
}
