using Asam.Iop.Json.Tests.Texts;
using Asam.Iop.Policies;

namespace Asam.Iop.Json.Tests;

public class ReportDocumentTests
{
    [Fact]
    public void Show()
    {
        foreach (string name in new[] { "example-biweekly-family.json", "evolve-teen.low.json", "la-substanceuse-iop.low.json" })
            Console.WriteLine(ReportDocument.Write(Policy.Default.Evaluate(PlanDocument.Read(RealPrograms.Read(name))), DocumentLayout.Indented));
        string json = """{"id":"x","phases":[{"level":"2.1","days":[{"day":"monday","sessions":[{"blocks":[{"service":"group","minutes":300}]}]}]}]}""";
        Console.WriteLine(ReportDocument.Write(Policy.Default.Evaluate(PlanDocument.Read(json)), DocumentLayout.Indented));
    }
}
