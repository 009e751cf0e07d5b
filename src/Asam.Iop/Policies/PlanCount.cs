namespace Asam.Iop.Policies;

/// <summary>The bound that all counts of plans have.</summary>
internal static class PlanCount
{
    /// <exception cref="OverflowException">The sum is above <see cref="ReportSummary.MaxPlans"/>.</exception>
    public static long Sum(long left, long right) => left + right is long sum and <= ReportSummary.MaxPlans
        ? sum
        : throw new OverflowException(FormattableString.Invariant($"{left} and {right} are more than {ReportSummary.MaxPlans}, the most that is counted."));

    /// <summary>Takes the counts that a caller gives; what is not there is 0.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="codes">The values that may be there.</param>
    /// <param name="parameterName">The name of the parameter, for the error.</param>
    /// <param name="toNumber">Gets the number of a value.</param>
    public static OutcomeCounts Take<T>(IReadOnlyDictionary<T, long> counts, CodeList<T> codes, Func<T, int> toNumber, string parameterName)
        where T : struct, Enum
    {
        long[] taken = new long[OutcomeCounts.Length];
        foreach (KeyValuePair<T, long> count in counts)
        {
            string code = codes.Of(count.Key);
            if (count.Value < 0 || count.Value > ReportSummary.MaxPlans)
                throw new ArgumentOutOfRangeException(parameterName, FormattableString.Invariant($"{code} is counted {count.Value} times; allowed is 0 to {ReportSummary.MaxPlans}."));
            taken[toNumber(count.Key)] = count.Value;
        }

        return OutcomeCounts.Of(taken);
    }
}
