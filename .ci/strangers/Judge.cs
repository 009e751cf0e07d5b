
// What every stranger adds to the README's example: reports as text and as data, the whole catalog, mending, a document read and written.
Console.WriteLine(report.ToParagraph());
Console.WriteLine(ReportDocument.Write(report));
Console.WriteLine(certified);

ProgramPlan real = PlanDocument.Read(File.ReadAllText(Environment.GetCommandLineArgs()[1]));
Console.WriteLine(PlanDocument.Write(real, DocumentLayout.Indented));
foreach (CatalogEntry entry in PolicyCatalog.Entries)
    Console.WriteLine(entry.Policy.Evaluate(real).ToLine());
Console.WriteLine(PlanMending.Find(real, PolicyCatalog.Get("us-medicare-otp")));
