using System.Globalization;
using FsCheck;

namespace Asam.Iop.Tests;

/// <summary>How often properties are tried: as often as the test says, or ASAM_IOP_TEST_FACTOR times that.</summary>
internal static class Runs
{
    private static readonly int Factor =
        int.Parse(Environment.GetEnvironmentVariable("ASAM_IOP_TEST_FACTOR") ?? "1", CultureInfo.InvariantCulture);

    public static Config Of(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests * Factor);
}
