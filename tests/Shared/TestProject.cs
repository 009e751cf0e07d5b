using System.Globalization;
using System.Reflection;

namespace Asam.Iop.Tests;

/// <summary>What the project file says of the tests, which <c>tests/Directory.Build.targets</c> writes into the assembly.</summary>
internal static class TestProject
{
    /// <summary>The framework that the tested build of the libraries is for: <c>.NETStandard,Version=v2.0</c>.</summary>
    public static string LibraryFramework { get; } = Say("LibraryFramework");

    /// <summary>By what the number of values is divided that each law is tried with.</summary>
    public static int LawDivisor { get; } = int.Parse(Say("LawDivisor"), CultureInfo.InvariantCulture);

    private static string Say(string key) =>
        typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;
}
