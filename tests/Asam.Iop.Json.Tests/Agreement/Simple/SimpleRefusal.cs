namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>Why the simple reader does not take a document.</summary>
internal sealed class SimpleRefusal(string why) : Exception(why)
{
    public static void Unless(bool isFine, string why)
    {
        if (!isFine)
            throw new SimpleRefusal(why);
    }
}
