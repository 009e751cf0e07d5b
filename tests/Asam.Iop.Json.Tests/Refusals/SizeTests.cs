using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;

namespace Asam.Iop.Json.Tests.Refusals;

public class SizeTests
{
    [Fact]
    public void A_document_has_at_most_1_MiB()
    {
        string full = PlanText.Minimal + new string(' ', PlanDocument.MaxBytes - PlanText.Minimal.Length);
        Assert.True(PlanDocument.TryRead(full, out ProgramPlan? _, out IReadOnlyList<DocumentError> _));
        Refused.With(full + " ", "line 1, $: The document has 1048577 bytes; allowed are at most 1048576.");
    }

    [Fact]
    public void Independent_faults_are_all_found() => Refused.With(
        """
        {
          "id": "x", "age": 151,
          "phases": [
            { "level": "9", "weeks": 0, "days": [
              { "day": "moonday", "sessions": [
                { "start": "25:00", "blocks": [
                  { "service": "group", "minutes": 0 },
                  { "service": "group", "minutes": 90 },
                  { "service": "grup", "minutes": 90.5 } ] } ] } ] },
            { "level": "8",
              "days": [] }
          ]
        }
        """,
        "line 2, $.age: Found the number 151; allowed is a whole number from 0 to 150.",
        "line 4, $.phases[0].weeks: Found the number 0; allowed is a whole number from 1 to 520.",
        "line 4, $.phases[0].level: \"9\" is no level of the third edition; allowed are 0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM.",
        "line 5, $.phases[0].days[0].day: \"moonday\" is no day of the week; allowed are monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
        "line 6, $.phases[0].days[0].sessions[0].start: \"25:00\" is no time; allowed is a time of day as HH:mm, 00:00 to 23:59.",
        "line 7, $.phases[0].days[0].sessions[0].blocks[0].minutes: Found the number 0; allowed is a whole number from 1 to 1440.",
        "line 9, $.phases[0].days[0].sessions[0].blocks[2].service: \"grup\" is no service; allowed are group, individual, family, medication, case-management, assessment, drug-test, peer-support, mutual-help, break, meal, unspecified.",
        "line 9, $.phases[0].days[0].sessions[0].blocks[2].minutes: Found the number 90.5; allowed is a whole number from 1 to 1440.",
        "line 10, $.phases[1].level: \"8\" is no level of the third edition; allowed are 0.5, 1, OTP, 2.1, 2.5, 3.1, 3.3, 3.5, 3.7, 4, 1-WM, 2-WM, 3.2-WM, 3.7-WM.");

    [Fact]
    public void At_most_100_are_told()
    {
        string json = PlanText.WithBlocks(PlanText.Repeat("{}", 40_000));
        Assert.False(PlanDocument.TryRead(json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(PlanDocument.MaxErrors, errors.Count);
    }

    [Fact]
    public void An_exception_tells_them_all()
    {
        DocumentException one = Assert.Throws<DocumentException>(() => PlanDocument.Read("[1]"));
        Assert.Equal("line 1, $: Found an array; allowed is an object: a plan.", one.Message);

        DocumentException two = Assert.Throws<DocumentException>(() => PlanDocument.Read("{}"u8.ToArray()));
        Assert.Equal(
            "The document has 2 errors:\nline 1, $: \"id\" is missing; a plan needs \"id\" and \"phases\".\n"
            + "line 1, $: \"phases\" is missing; a plan needs \"id\" and \"phases\".",
            two.Message);
        Assert.Equal(2, two.Errors.Count);
    }
}
