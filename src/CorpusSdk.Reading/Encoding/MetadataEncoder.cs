namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the metadata of an article at the end of its row; nothing when neither it nor anything behind it says something.</summary>
internal static class MetadataEncoder
{
    public static void Encode(ArticleMetadata metadata, CompactWriter row, bool isLast)
    {
        if (isLast && metadata == ArticleMetadata.Empty)
            return;
        row.String(metadata.Subtitle);
        row.String(metadata.Language);
        row.String(metadata.SourceLanguage);
        row.String(metadata.Url);
        row.String(metadata.Archived);
        row.String(metadata.License);
        row.String(metadata.Summary);
        row.Number(metadata.IsDraft ? 1 : 0);
        Texts(metadata.Tags, row);
        Texts(metadata.Aliases, row);
        row.Number(metadata.Fields.Count);
        foreach (var field in metadata.Fields)
        {
            row.String(field.Name);
            Value(field.Value, row);
        }
    }

    private static void Value(FieldValue value, CompactWriter row)
    {
        row.Number((int)value.Kind);
        if (value.Kind == FieldKind.List)
        {
            row.Number(value.Items.Count);
            foreach (var item in value.Items)
                Value(item, row);
            return;
        }

        row.String(value.Text);
        row.String(value.Value == value.Text ? null : value.Value);
    }

    private static void Texts(EquatableArray<string> texts, CompactWriter row)
    {
        row.Number(texts.Count);
        foreach (var text in texts)
            row.String(text);
    }
}
