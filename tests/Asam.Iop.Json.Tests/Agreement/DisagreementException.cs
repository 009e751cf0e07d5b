using System.Text;

namespace Asam.Iop.Json.Tests.Agreement;

/// <summary>The readers of the library and the simple ones differ about a document, or an error of it is not as it should be.</summary>
internal sealed class DisagreementException(string message, byte[] document)
    : Exception($"{message}\n{Encoding.UTF8.GetString(document, 0, Math.Min(document.Length, MaxShown))}")
{
    private const int MaxShown = 4000;
}
