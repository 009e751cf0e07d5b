using System.Globalization;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Terminals;

namespace Asam.Iop.Tool.Display;

/// <summary>Gives several policies numbers, so that a plan's line has room for the mark of each.</summary>
internal sealed class PolicyNumbers(IReadOnlyList<Policy> policies)
{
    /// <summary>Marks are parted after so many, so that an eye finds the number of one.</summary>
    private const int MarksAtATime = 5;

    private const string Separator = "  ";

    /// <summary>Gets what stands above the marks.</summary>
    public string Heading => string.Create(CultureInfo.InvariantCulture, $"1–{policies.Count}");

    /// <summary>Gets the marks of a plan's reports, in the order of the policies.</summary>
    public static string MarksOf(IReadOnlyList<PolicyReport> reports) => string.Join(
        ' ', reports.Select(report => Marks.Of(report.Verdict).Text).Chunk(MarksAtATime).Select(marks => string.Concat(marks)));

    /// <summary>Writes which number is which policy.</summary>
    public void Write(Screen screen)
    {
        IEnumerable<string> each = policies.Select((policy, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {policy.Id}"));
        screen.WriteWrapped(new(string.Join(Separator, each), Styles.Faint), "Policies: ");
        screen.WriteLine();
    }
}
