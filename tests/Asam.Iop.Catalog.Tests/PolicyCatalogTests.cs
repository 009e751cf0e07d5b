using NodaTime;

namespace Asam.Iop.Catalog.Tests;

public sealed class PolicyCatalogTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Fact]
    public void Entries_are_in_order_and_read_one_by_one()
    {
        Assert.Equal(PolicyCatalog.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal), PolicyCatalog.Entries.Select(entry => entry.Id));
        CatalogEntry entry = PolicyCatalog.Entries.Single(each => each.Id == "us-md");

        Assert.Same(entry.Policy, PolicyCatalog.Get("us-md"));
        Assert.True(entry.IsRead);
        Assert.Equal("us-md", entry.Policy.Id);
    }

    [Fact]
    public void Unknown_id_is_refused_with_similar_ones()
    {
        const string Expected = "The catalog has no policy 'us-mdd'. Similar ids are us-md, us-ms, us-ca, us-co, us-ct; there are ";

        Assert.False(PolicyCatalog.TryGet("us-mdd", out _));
        Assert.StartsWith(Expected, Assert.Throws<KeyNotFoundException>(() => PolicyCatalog.Get("us-mdd")).Message, StringComparison.Ordinal);
        PolicyLookup lookup = PolicyCatalog.Find("us-mdd", Day);
        Assert.Equal(PolicyStanding.Unknown, lookup.Standing);
        Assert.StartsWith(Expected, lookup.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PolicyCatalog.Get(null!));
    }

    [Theory]
    [InlineData("2023-04-26", PolicyStanding.OutsideKnownDates)]
    [InlineData("2023-04-27", PolicyStanding.InForce)]
    [InlineData("2025-12-31", PolicyStanding.InForce)]
    [InlineData("2026-01-01", PolicyStanding.OutsideKnownDates)]
    public void Both_ends_of_the_dates_are_inclusive_and_beyond_them_nothing_is_guessed(string day, PolicyStanding standing)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        PolicyLookup lookup = PolicyCatalog.Find("us-nc-saiop", on);

        Assert.Equal(standing, lookup.Standing);
        Assert.Equal(standing == PolicyStanding.InForce, lookup.Policy is not null);
        if (lookup.Policy is null)
        {
            string known = $"us-nc-saiop is not known for {day}: it is known for 2023-04-27 to 2025-12-31.";
            Assert.Equal(known, Assert.Throws<InvalidOperationException>(() => lookup.Expect()).Message);
        }
    }

    [Fact]
    public void Without_a_first_day_it_is_not_known_whether_a_policy_holds()
    {
        PolicyLookup lookup = PolicyCatalog.Find("us-md", Day);

        Assert.Equal(PolicyStanding.DatesUnknown, lookup.Standing);
        Assert.Null(lookup.Policy);
        Assert.Equal("Whether us-md is in force on 2025-06-01 is not known: its first day is not.", lookup.ToString());
        Assert.Equal([PolicyCatalog.Get("us-md")], lookup.Versions);
    }

    [Fact]
    public void Every_policy_is_in_force_or_unknown_or_outside_its_dates()
    {
        PoliciesInForce inForce = PolicyCatalog.InForce(Day);

        Assert.Contains(PolicyCatalog.Get("us-nc-saiop"), inForce.Policies);
        Assert.Contains("us-nc-8a12-2026", inForce.OutsideKnownDates.Select(lookup => lookup.Id));
        Assert.Contains("us-md", inForce.DatesUnknown.Select(lookup => lookup.Id));
        Assert.Equal(
            PolicyCatalog.Entries.Select(entry => entry.Id),
            inForce.Policies.Select(policy => policy.Id).Concat(inForce.DatesUnknown.Concat(inForce.OutsideKnownDates).Select(lookup => lookup.Id)).Order(StringComparer.Ordinal));
        Assert.Contains("US-", string.Join(' ', inForce.Policies.Select(policy => policy.Description.Jurisdiction)), StringComparison.Ordinal);
    }
}
