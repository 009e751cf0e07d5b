using System.Reflection;
using System.Runtime.Versioning;

namespace Asam.Iop.Tests;

/// <summary>The libraries have several builds; the one that is tested is the one that the project says.</summary>
public sealed class LibraryBuildTests
{
    private const string Family = "Asam.Iop";

    [Fact]
    public void All_libraries_are_of_the_build_that_is_tested()
    {
        HashSet<Assembly> libraries = [];
        AddReferences(typeof(LibraryBuildTests).Assembly, libraries);

        Assert.Contains(libraries, library => library.GetName().Name == Family);
        Assert.All(libraries, library => Assert.Equal(TestProject.LibraryFramework, library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName));
    }

    private static void AddReferences(Assembly from, HashSet<Assembly> libraries)
    {
        foreach (AssemblyName name in from.GetReferencedAssemblies().Where(name => name.Name!.StartsWith(Family, StringComparison.Ordinal)))
        {
            Assembly library = Assembly.Load(name);
            if (libraries.Add(library))
                AddReferences(library, libraries);
        }
    }
}
