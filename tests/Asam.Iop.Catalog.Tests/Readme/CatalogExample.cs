using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Catalog.Tests.Readme;

/// <summary>The example of the package's README, to the letter.</summary>
internal static class CatalogExample
{
    public static void Run(TextWriter console)
    {
        using TextWriter Console = console;

        ProgramPlan plan = PlanDocument.Read(File.ReadAllText("plan.json"));

        Policy maryland = PolicyCatalog.Get("us-md");
        Console.WriteLine(maryland.Evaluate(plan));

        PolicyLookup carolina = PolicyCatalog.Find("us-nc-saiop", on: new LocalDate(2026, 3, 1));
        Console.WriteLine(carolina);    // us-nc-saiop is not known for 2026-03-01: it is known for 2023-04-27 to 2025-12-31.
    }
}
