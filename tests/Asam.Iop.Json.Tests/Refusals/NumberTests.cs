using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Tests.Refusals;

public class NumberTests
{
    [Theory]
    [InlineData("90")]
    [InlineData("90.0")]
    [InlineData("90.000000000000000000000000000000000000000000000000")]
    [InlineData("9e1")]
    [InlineData("9E+1")]
    [InlineData("0.9e2")]
    [InlineData("0.0000000009e11")]
    [InlineData("900e-1")]
    [InlineData("900.00e-01")]
    [InlineData("90e0")]
    [InlineData("90e-0")]
    public void Numbers_are_read_as_decimal_text(string spelling) =>
        Assert.Equal(90, PlanDocument.Read(PlanText.With($"\"age\":{spelling}")).Description.Age);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.000")]
    [InlineData("-0.0e5")]
    [InlineData("0e999999999999999999999999")]
    [InlineData("0e-999999999999999999999999")]
    public void Nothing_is_nothing_however_it_is_spelled(string spelling) =>
        Assert.Equal(0, PlanDocument.Read(PlanText.With($"\"age\":{spelling}")).Description.Age);

    [Theory]
    [InlineData("90.5")]
    [InlineData("-1")]
    [InlineData("151")]
    [InlineData("90.0000000000000000000000000000001")]
    [InlineData("89.9999999999999999999999999999999")]
    [InlineData("1e-1")]
    [InlineData("15e1000")]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("1e99999999999999999999999999")]
    [InlineData("2147483738")]
    [InlineData("4294967386")]
    [InlineData("18446744073709551706")]
    [InlineData("1000000000")]
    [InlineData("999999999")]
    public void What_is_not_whole_or_out_of_bounds_is_refused(string spelling) => Refused.With(
        PlanText.With($"\"age\":{spelling}"), $"line 1, $.age: Found the number {spelling}; allowed is a whole number from 0 to 150.");

    [Theory]
    [InlineData("9e9")]
    [InlineData("9E9")]
    public void A_number_with_an_exponent_is_not_read_as_digits(string spelling) => Refused.With(
        PlanText.WithBlocks($$"""{"service":"group","minutes":{{spelling}}}"""),
        $"line 1, $.phases[0].days[0].sessions[0].blocks[0].minutes: Found the number {spelling}; allowed is a whole number from 1 to 1440.");

    [Fact]
    public void A_number_may_have_a_million_digits()
    {
        string zeros = new('0', 1_000_000);
        Assert.Equal(90, PlanDocument.Read(PlanText.With($"\"age\":90.{zeros}")).Description.Age);
        Assert.Equal(90, PlanDocument.Read(PlanText.With($"\"age\":90{zeros}e-1000000")).Description.Age);
        Assert.Equal(90, PlanDocument.Read(PlanText.With($"\"age\":0.{zeros}9e1000002")).Description.Age);
        Refused.With(
            PlanText.With($"\"age\":9{zeros}"),
            $"line 1, $.age: Found the number 9{new string('0', 59)}…; allowed is a whole number from 0 to 150.");
        Refused.With(
            PlanText.With($"\"age\":1e{new string('9', 1_000_000)}"),
            $"line 1, $.age: Found the number 1e{new string('9', 58)}…; allowed is a whole number from 0 to 150.");
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("10e-1", true)]
    [InlineData("2", false)]
    [InlineData("0", false)]
    [InlineData("1.1", false)]
    public void The_format_is_1(string spelling, bool isRead)
    {
        Assert.Equal(isRead, PlanDocument.TryRead(PlanText.With($"\"format\":{spelling}"), out ProgramPlan? plan, out _));
        Assert.Equal(isRead, plan is not null);
    }
}
