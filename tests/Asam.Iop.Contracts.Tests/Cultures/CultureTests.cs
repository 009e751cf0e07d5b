using System.Globalization;

namespace Asam.Iop.Contracts.Tests.Cultures;

/// <summary>Answers and documents are the same in every culture, byte for byte.</summary>
public sealed class CultureTests
{
    /// <summary>
    /// Cultures with another i (Turkish), other calendars and digits (Arabic, Persian, Thai), another minus sign (Swedish), and a comma for
    /// the decimal point (German).
    /// </summary>
    public static TheoryData<string> Names => ["tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", "de-DE"];

    private static void AssertSame(string culture, Func<string> transcript)
    {
        string expected = Under(CultureInfo.InvariantCulture, transcript);
        string actual = Under(CultureInfo.GetCultureInfo(culture), transcript);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    private static T Under<T>(CultureInfo culture, Func<T> answer)
    {
        (CultureInfo former, CultureInfo formerOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return answer();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (former, formerOfTexts);
        }
    }

    [Fact]
    public void Tests_have_cultures()
    {
        Assert.Equal("İ", Under(CultureInfo.GetCultureInfo("tr-TR"), () => "i".ToUpper(CultureInfo.CurrentCulture)));
        Assert.Equal("\u22121", Under(CultureInfo.GetCultureInfo("sv-SE"), () => (-1).ToString(CultureInfo.CurrentCulture)));
        Assert.NotEqual(2026, Under(CultureInfo.GetCultureInfo("ar-SA"), () => CultureInfo.CurrentCulture.Calendar.GetYear(new DateTime(2026, 1, 31))));
        Assert.NotEqual("1.5", Under(CultureInfo.GetCultureInfo("de-DE"), () => 1.5m.ToString(CultureInfo.CurrentCulture)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plans_and_their_reports(string culture) => AssertSame(culture, Transcript.OfPlans);

    [Theory]
    [MemberData(nameof(Names))]
    public void Policies_and_what_is_said_of_them(string culture) => AssertSame(culture, Transcript.OfPolicies);

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_and_what_is_read_as_one(string culture) => AssertSame(culture, Transcript.OfValues);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refusals(string culture) => AssertSame(culture, Transcript.OfRefusals);

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_of_the_command_line(string culture) => AssertSame(culture, Transcript.OfTool);
}
