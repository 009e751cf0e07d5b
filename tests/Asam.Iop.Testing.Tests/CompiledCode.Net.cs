using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Asam.Iop.Testing.Tests;

/// <summary>Expressions compiled by the compiler of C# and evaluated.</summary>
internal static class CompiledCode
{
    /// <summary>Evaluates expressions of one type, all in one compilation, with no more than the namespaces that the code is said to need.</summary>
    public static T[] Evaluate<T>(IEnumerable<string> expressions)
    {
        string usings = string.Concat(PlanCode.Namespaces.Select(name => $"using {name};\n"));
        string methods = string.Concat(expressions.Select((code, at) => $"public static {typeof(T).Name} Value{at}() => {code};\n"));
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"generated-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText($"{usings}public static class Generated {{ {methods} }}", cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream assembly = new();
        EmitResult result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Take(5)));

        assembly.Position = 0;
        Type type = AssemblyLoadContext.Default.LoadFromStream(assembly).GetType("Generated")!;
        return [.. expressions.Select((_, at) => (T)type.GetMethod($"Value{at}", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!)];
    }
}
