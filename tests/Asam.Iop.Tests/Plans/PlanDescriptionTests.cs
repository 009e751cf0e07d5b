using Asam.Iop.Plans;
using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests.Plans;

public sealed class PlanDescriptionTests
{
    private static readonly PlanDescription It = new("example");

    [Fact]
    public void It_is_of_an_adult_and_the_third_edition_unless_it_says_otherwise()
    {
        Assert.Equal((Population.Adult, AsamEdition.Third), (It.Population, It.Edition));
        Assert.Equal((null, null, null, null, null, null), (It.Title, It.Source, It.Age, It.Condition, It.Living, It.Modality));
    }

    [Theory]
    [InlineData("Evening")]
    [InlineData(null)]
    public void All_may_be_said_at_once(string? title)
    {
        PlanDescription made = PlanDescription.Create(
            "example", AsamEdition.Fourth, title, "https://example.org/", Population.Adolescent, 16, Condition.CoOccurring, LivingArrangement.SoberLiving, Modality.Virtual);

        Assert.Equal(
            ("example", AsamEdition.Fourth, title, "https://example.org/", Population.Adolescent),
            (made.Id, made.Edition, made.Title, made.Source, made.Population));
        Assert.Equal((16, Condition.CoOccurring, LivingArrangement.SoberLiving, Modality.Virtual), (made.Age, made.Condition, made.Living, made.Modality));
    }

    [Fact]
    public void Its_texts_are_as_long_as_they_may_be()
    {
        Assert.Equal(100, It.WithId(new string('a', 100)).Id.Length);
        Assert.Equal(200, It.WithTitle(new string('a', 200)).Title!.Length);
        Assert.Equal(2000, It.WithSource(new string('a', 2000)).Source!.Length);
    }

    [Fact]
    public void Other_texts_are_refused()
    {
        Refusal.IsWrong(() => new PlanDescription(string.Empty), "id", "id is empty.");
        Refusal.IsWrong(() => It.WithId(new string('a', 101)), "id", "id has 101 characters; allowed are at most 100.");
        Refusal.IsWrong(() => It.WithId("a\u0001"), "id", "id has a control character; allowed is any other text.");
        Refusal.IsWrong(() => It.WithTitle(new string('a', 201)), "title", "title has 201 characters; allowed are at most 200.");
        Refusal.IsWrong(() => It.WithSource(new string('a', 2001)), "source", "source has 2001 characters; allowed are at most 2000.");
        Refusal.IsWrong(() => It.WithTitle("\ud83d"), "title", "title has half of a surrogate pair, which no document can hold.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(null)]
    public void Ages_from_0_to_150_or_none_are_taken(int? age) => Assert.Equal(age, It.WithAge(age).Age);

    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void Other_ages_are_refused(int age) =>
        Refusal.IsOutOfBounds(() => It.WithAge(age), "age", age, $"age is {age}; allowed is 0 to 150.");

    [Fact]
    public void Words_that_do_not_exist_are_refused()
    {
        Refusal.IsOutOfBounds(
            () => It.WithPopulation((Population)5), "population", (Population)5, "5 is no population; allowed are adult, adolescent.");
        Refusal.IsOutOfBounds(
            () => It.WithCondition((Condition)5),
            "condition",
            (Condition)5,
            "5 is no condition; allowed are substance-use-disorder, co-occurring, mental-health.");
        Refusal.IsOutOfBounds(
            () => It.WithLiving((LivingArrangement)5),
            "living",
            (LivingArrangement)5,
            "5 is no living arrangement; allowed are home, sober-living, other-supportive-housing.");
        Refusal.IsOutOfBounds(
            () => It.WithModality((Modality)5),
            "modality",
            (Modality)5,
            "5 is no modality of a plan; allowed are in-person, virtual, audio-only, hybrid.");
    }

    [Law]
    public void A_copy_with_what_was_said_before_is_the_same(PlanDescription it) => Assert.Equal(
        it,
        it.WithId("other").WithTitle(null).WithSource(null).WithAge(null).WithCondition(null).WithLiving(null).WithModality(null)
            .WithPopulation(it.Population)
            .WithModality(it.Modality)
            .WithLiving(it.Living)
            .WithCondition(it.Condition)
            .WithAge(it.Age)
            .WithSource(it.Source)
            .WithTitle(it.Title)
            .WithId(it.Id));

    [Fact]
    public void Text_is_the_title_or_the_id() => Assert.Equal(("example", "Example"), (It.ToString(), It.WithTitle("Example").ToString()));
}
