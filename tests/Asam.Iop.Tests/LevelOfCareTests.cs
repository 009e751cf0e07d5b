using Asam.Iop.Tests.Contracts;

namespace Asam.Iop.Tests;

public sealed class LevelOfCareTests
{
    [Theory]
    [InlineData(AsamEdition.Second, "0.5 I OMT II.1 II.5 III.1 III.3 III.5 III.7 IV I-D II-D III.2-D III.7-D IV-D")]
    [InlineData(AsamEdition.Third, "0.5 1 OTP 2.1 2.5 3.1 3.3 3.5 3.7 4 1-WM 2-WM 3.2-WM 3.7-WM")]
    [InlineData(AsamEdition.Fourth, "RR 1.0 1.5 1.7 2.1 2.5 2.7 3.1 3.5 3.7 4")]
    public void Each_edition_has_its_levels(AsamEdition edition, string codes) =>
        Assert.Equal(codes.Split(' '), LevelOfCare.All(edition).Select(level => level.Code));

    [Fact]
    public void Each_level_is_found_by_its_code_and_has_a_name() => Assert.All(
        VocabularyCodes.Editions.Values.SelectMany(LevelOfCare.All),
        level =>
        {
            Assert.Same(level, LevelOfCare.Find(level.Edition, level.Code));
            Assert.Equal(level.Code, level.ToString());
            Assert.NotEqual(string.Empty, level.Name);
        });

    [Theory]
    [InlineData(AsamEdition.Second, "II.1", "II.1")]
    [InlineData(AsamEdition.Second, "2.1", "II.1")]
    [InlineData(AsamEdition.Second, "1", "I")]
    [InlineData(AsamEdition.Second, "4", "IV")]
    [InlineData(AsamEdition.Third, "II.1", "2.1")]
    [InlineData(AsamEdition.Third, "OTS", "OTP")]
    [InlineData(AsamEdition.Fourth, "II.1", "2.1")]
    [InlineData(AsamEdition.Fourth, "4.0", "4")]
    public void Other_spellings_lead_to_the_code_of_the_same_edition(AsamEdition edition, string spelling, string code)
    {
        LevelOfCare level = LevelOfCare.Find(edition, spelling);

        Assert.Equal((edition, code), (level.Edition, level.Code));
    }

    [Fact]
    public void One_level_of_each_edition_is_the_intensive_outpatient_program() => Assert.All(
        VocabularyCodes.Editions.Values,
        edition => Assert.Equal(LevelOfCare.Find(edition, "II.1"), Assert.Single(LevelOfCare.All(edition), level => level.IsIntensiveOutpatient)));

    [Fact]
    public void The_usual_one_is_of_the_third_edition() =>
        Assert.Equal((AsamEdition.Third, "2.1"), (LevelOfCare.IntensiveOutpatient.Edition, LevelOfCare.IntensiveOutpatient.Code));

    [Fact]
    public void A_code_means_the_level_of_its_edition_alone() =>
        Assert.NotEqual(LevelOfCare.Find(AsamEdition.Third, "2.5"), LevelOfCare.Find(AsamEdition.Fourth, "2.5"));

    [Theory]
    [InlineData("")]
    [InlineData("2.7")]
    [InlineData("ii.1")]
    [InlineData("2,1")]
    public void Another_code_is_not_found(string code)
    {
        Assert.False(LevelOfCare.TryFind(AsamEdition.Third, code, out LevelOfCare? none));
        Assert.Null(none);
        Refusal.IsNotRead(
            () => LevelOfCare.Find(AsamEdition.Third, code),
            $"'{code}' is no level of the third edition; allowed are 0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM.");
    }

    [Fact]
    public void An_edition_that_does_not_exist_is_refused()
    {
        const string Message = "7 is no edition; allowed are second, third, fourth.";
        Refusal.IsOutOfBounds(() => LevelOfCare.All((AsamEdition)7), "edition", (AsamEdition)7, Message);
        Refusal.IsOutOfBounds(() => LevelOfCare.TryFind((AsamEdition)7, "2.1", out _), "edition", (AsamEdition)7, Message);
    }
}
