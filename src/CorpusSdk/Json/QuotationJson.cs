using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>One element of <c>quotations</c>.</summary>
internal static class QuotationJson
{
    public static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        json.WriteSpan(quotation.Span);
        json.WriteString("kind", KindNames.ToKebabCase(quotation.Kind));
        json.WriteArray("speakers", quotation.Speakers, static (j, s) => j.WriteStringValue(s.Id));
        json.WriteOptional("citation", quotation.Group?.Index);
        json.WriteString("rule", KindNames.ToKebabCase(quotation.Rule));
        json.WriteEndObject();
    }
}
