using System;

namespace CorpusSdk.Tool.Documents;

/// <summary>A document cannot be read; the message is a coded line with file and remedy.</summary>
internal sealed class DocumentException(string message, Exception? inner = null) : Exception(message, inner);
