using System.Diagnostics;
using Asam.Iop.Json;
using Asam.Iop.Json.Tests.Agreement;

namespace Asam.Iop.Fuzzing;

/// <summary>What became of one document: whether it was read, which branches it took, and what was wrong with the answer.</summary>
/// <param name="IsRead">Whether it, or of a file any plan, was read.</param>
/// <param name="Branches">The branches that were reached.</param>
/// <param name="Fault">What is wrong with the answer; <see langword="null"/> if nothing is.</param>
internal sealed record ReaderRun(bool IsRead, IReadOnlyList<int> Branches, string? Fault)
{
    /// <summary>No document of the size that is tried takes nearly as long.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);

    public static ReaderRun Of(DocumentKind kind, byte[] document)
    {
        BranchMap.Clear();
        long start = Stopwatch.GetTimestamp();
        bool isRead = false;
        string? fault = null;
        try
        {
            isRead = Read(kind, document);
        }
#pragma warning disable CA1031 // Whatever a reader throws is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = exception.ToString();
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new(isRead, BranchMap.Reached(), fault ?? (time > TooLong ? $"It took {time}." : null));
    }

    private static bool Read(DocumentKind kind, byte[] document) => kind switch
    {
        DocumentKind.Plan => DocumentAgreement.OnPlan(document),
        DocumentKind.Policy => DocumentAgreement.OnPolicy(document),
        _ => PlanFileAgreement.OnJson(document) + PlanFileAgreement.OnLines(document) + PlanFile.Read(document).Count() > 0,
    };
}
