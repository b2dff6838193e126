using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes a typed list of the catalogue.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Base">Its base class.</param>
/// <param name="Element">Type of the members.</param>
/// <param name="Lookup">Method of the model that gives the one instance of an id.</param>
/// <param name="Summary">What the list is.</param>
internal sealed record MemberList(string Name, string Base, string Element, string Lookup, string Summary)
{
    public Block Open(SourceWriter writer, EmitContext context)
    {
        writer.Line();
        writer.Line(XmlDoc.Summary(Summary));
        writer.Line(EmitContext.GeneratedCode);
        var block = writer.Block(context.Visibility + " sealed partial class " + Name + " : " + Base);
        writer.Line("internal " + Name + "(global::CorpusSdk.Generated.CorpusModel model) : base(model) { }");
        return block;
    }

    public void Member(SourceWriter writer, EmitContext context, string name, string id, string documentation)
    {
        writer.Line();
        writer.Line(documentation);
        IdAttribute.Write(writer, name, id);
        var value = context.Typed + "CorpusTables.Instance." + Lookup + "(" + Ascii.Literal(id) + ")";
        writer.Line("public " + Element + " " + Ascii.Identifier(name) + " => " + value + ";");
    }

    /// <summary>A bare name that several things want stays, so that the compiler says what to write.</summary>
    public void Ambiguous(SourceWriter writer, EquatableArray<AmbiguousName> names, string what)
    {
        foreach (var name in names)
            AmbiguousMember.Write(writer, Element, name, what);
    }
}
