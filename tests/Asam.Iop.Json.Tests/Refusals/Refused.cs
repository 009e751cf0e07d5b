namespace Asam.Iop.Json.Tests.Refusals;

/// <summary>Asserts that a document is refused, with all its errors as they are shown: line, path and sentence.</summary>
internal static class Refused
{
    public static void With(string json, params string[] expected)
    {
        Assert.False(PlanDocument.TryRead(json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(expected, errors.Select(error => error.ToString()));
    }

    /// <summary>Asserts that a policy document is refused; all is on one line, so that lines are left out.</summary>
    public static void Policy(string json, params string[] expected)
    {
        Assert.False(PolicyDocument.TryRead(json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(expected, errors.Select(error => $"{error.Path}: {error.Message}"));
    }

    public static void With(byte[] utf8Json, params string[] expected)
    {
        Assert.False(PlanDocument.TryRead(utf8Json, out _, out IReadOnlyList<DocumentError> errors));
        Assert.Equal(expected, errors.Select(error => error.ToString()));
    }
}
