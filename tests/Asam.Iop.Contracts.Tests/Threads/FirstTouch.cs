using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Asam.Iop.Catalog;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing;

namespace Asam.Iop.Contracts.Tests.Threads;

/// <summary>Touches what the libraries make when it is first touched: the catalog, schemas, lists of codes.</summary>
internal static class FirstTouch
{
    /// <summary>Asks on many threads in libraries that are loaded anew, so that nothing of them was touched before.</summary>
    public static string[] OfLibrariesLoadedAnew()
    {
        AssemblyLoadContext context = new("anew", isCollectible: true);
        context.Resolving += (_, name) => name.Name!.StartsWith("Asam.Iop", StringComparison.Ordinal) ? Load(context, name.Name) : null;
        MethodInfo method = Load(context, typeof(FirstTouch).Assembly.GetName().Name!)
            .GetType(typeof(FirstTouch).FullName!)!
            .GetMethod(nameof(AskTogether), BindingFlags.Public | BindingFlags.Static)!;
        string[] answers = (string[])method.Invoke(null, [])!;
        context.Unload();
        return answers;
    }

    public static string[] AskTogether() => Together.Ask(_ => Ask());

    public static string Ask()
    {
        ProgramPlan plan = PlanDocument.Read(Programs.Documents(every: 40)[0]);
        JsonSerializerOptions options = new JsonSerializerOptions().AddAsamIop();
        return string.Join(
            '\n',
            PlanDocument.Schema,
            PolicyDocument.Schema,
            ReportDocument.Schema,
            PolicyCases.Schema,
            string.Join('\n', PolicyCatalog.Entries.Select(entry => PolicyDocument.Write(PolicyCatalog.Get(entry.Id)))),
            JsonSerializer.Serialize(Policy.Default.Evaluate(plan), options),
            Policy.Default.Evaluate(plan),
            PlanTimetable.Of(plan),
            BoundaryCases.Of(PolicyCatalog.Get("us-md")).Count);
    }

    private static Assembly Load(AssemblyLoadContext context, string name) => context.LoadFromAssemblyPath($"{AppContext.BaseDirectory}/{name}.dll");
}
