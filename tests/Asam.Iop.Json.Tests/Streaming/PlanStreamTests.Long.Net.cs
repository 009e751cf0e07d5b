namespace Asam.Iop.Json.Tests.Streaming;

/// <content>Files of hundreds of mebibytes.</content>
public partial class PlanStreamTests
{
    [Theory]
    [InlineData(PlanFileKind.JsonLines, "{0}\n{", "line", "2 line 2, $")]
    [InlineData(PlanFileKind.JsonLines, "{0}\n", "line", "2 line 2, $")]
    [InlineData(PlanFileKind.Json, "[{0},\n{\"id\":\"", "plan", "2 line 2, $[1]")]
    [InlineData(PlanFileKind.Json, "[{0},\n", "array", "2 line 2, $")]
    [InlineData(PlanFileKind.Json, "[{0}]\n", "array", "2 line 2, $")]
    public async Task What_has_no_end_is_the_last_error(PlanFileKind kind, string form, string what, string place)
    {
        using RepeatedStream stream = new(Utf8(form.Replace("{0}", Plan("a"), StringComparison.Ordinal)), [(byte)' ']);

        Assert.Equal(["1 a", $"{place}: 67108864 bytes came without an end of the {what}; the rest is not read."], await Read(stream, kind));
        Assert.InRange(stream.Given, PlanFile.MaxPassedBytes, PlanFile.MaxPassedBytes + (4 * Mebibyte));
    }
}
