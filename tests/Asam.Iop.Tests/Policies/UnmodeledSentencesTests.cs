using Asam.Iop.Policies;

namespace Asam.Iop.Tests.Policies;

/// <summary>A report repeats what its policy says that no rule can express.</summary>
public sealed class UnmodeledSentencesTests
{
    [Fact]
    public void They_are_those_of_the_policy_with_their_sources()
    {
        Policy policy = Policy.Create("example", "Example", AuthorityKind.Guidance)
            .Source(new("1", "Manual"))
            .Source(new("2", "Letter"))
            .Add(Rule.ServiceDays(min: 1))
            .Add(new UnmodeledRule("One thing.", "2", "1"))
            .Add(new UnmodeledRule("Another.", "1"))
            .Build();

        IReadOnlyList<CitedSentence> unmodeled = policy.Evaluate(ReportExample.Plan).Unmodeled;

        Assert.Equal(["One thing.", "Another."], unmodeled.Select(sentence => sentence.ToString()));
        Assert.Equal(["One thing.", "Another."], unmodeled.Select(sentence => sentence.Text));
        Assert.Equal([new Citation("2", "Letter"), new Citation("1", "Manual")], unmodeled[0].Sources);
        Assert.Equal([new Citation("1", "Manual")], unmodeled[1].Sources);
    }

    [Fact]
    public void A_policy_that_says_no_more_has_none() => Assert.Empty(Policy.Default.Evaluate(ReportExample.Plan).Unmodeled);
}
