using Asam.Iop.Tests.Architecture.Sample.Inner;

namespace Asam.Iop.Tests.Architecture.Sample.Outer;

internal class Later : ILater
{
    public static int Number => Known.Number;
}

internal interface ILater
{
}
