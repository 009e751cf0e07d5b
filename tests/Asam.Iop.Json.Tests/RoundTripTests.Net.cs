using System.Text;
using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Plans;
using Asam.Iop.Tests;

namespace Asam.Iop.Json.Tests;

/// <content>Reading of spans.</content>
public partial class RoundTripTests
{
    [Law(100, Arbitrary = [typeof(GeneratedPlanTexts)])]
    public void Spans_are_read_as_text_is(GeneratedPlanText text)
    {
        ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes(text.Json);
        ProgramPlan plan = PlanDocument.Read(text.Json);

        Assert.Equal(plan, PlanDocument.Read(utf8));
        Assert.True(PlanDocument.TryRead(utf8, out ProgramPlan? tried, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(plan, tried);
        Assert.Empty(errors);
    }
}
