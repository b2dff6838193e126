using System;

namespace CorpusSdk.Tool.Api;

/// <summary>The surface of a corpus cannot be read; the message is for the user.</summary>
internal sealed class ApiException(string message) : Exception(message);
