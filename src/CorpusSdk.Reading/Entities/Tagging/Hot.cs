using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// Marks the inner loops of the tagger. A compiler process is often too short for the runtime to optimise what it finds busy: these are compiled at once
/// as they shall stay.
/// </summary>
internal static class Hot
{
    /// <summary><c>AggressiveOptimization</c>, which .NET Standard 2.0 has no name for.</summary>
    public const MethodImplOptions Path = (MethodImplOptions)512;
}
