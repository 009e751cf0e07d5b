using Asam.Iop.Tests.Architecture.Sample.Outer;

namespace Asam.Iop.Tests.Architecture.Sample.Inner;

internal static class Known
{
    public static int Number => 1;
}

internal sealed class KnowsByField
{
    internal readonly Later Field = new();
}

internal static class KnowsBySignature
{
    public static void Take(Later[] many) => ArgumentNullException.ThrowIfNull(many);
}

internal sealed class KnowsByBase : Later;

internal static class KnowsByCode
{
    public static int Number() => Later.Number;
}

internal static class KnowsByGenericArgument
{
    public static int Count() => new Dictionary<string, List<Later>>().Count;
}

internal static class KnowsByLambda
{
    public static Func<int, int> Adder() => number => number + Later.Number;
}

internal static class KnowsByIterator
{
    public static IEnumerable<int> Numbers()
    {
        yield return Later.Number;
    }
}
