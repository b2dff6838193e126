using System;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>A line of a gold file says something that cannot be so; the message tells what.</summary>
internal sealed class GoldException(string message) : Exception(message);
