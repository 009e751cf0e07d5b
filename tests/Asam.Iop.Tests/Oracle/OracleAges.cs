using System.Text.Json;

namespace Asam.Iop.Tests.Oracle;

/// <summary>The ages of adolescents: <c>From</c> is one of them, <c>Below</c> is not.</summary>
internal sealed record OracleAges(int From, int Below)
{
    public bool Include(int age) => From <= age && age < Below;

    public static OracleAges Parse(JsonElement ages) =>
        new(OracleJson.Whole(ages, "from") ?? 0, OracleJson.Whole(ages, "below")!.Value);
}
