namespace Asam.Iop.Tests.Oracle;

/// <summary>Weeks of a plan from one to another, both included; <c>To</c> is null when there is no end.</summary>
internal sealed record OracleRange(int From, int? To)
{
    public override string ToString() => $"[{From}, {(To is int to ? $"{to}" : "null")}]";
}
