namespace Asam.Iop.Json.Tests;

public class DocumentErrorTests
{
    private static readonly DocumentError Error = new("$.id", 2, "Found 7.");

    [Fact]
    public void Errors_of_the_same_place_and_sentence_are_equal()
    {
        DocumentError same = new("$.id", 2, "Found 7.");

        Assert.True(Error.Equals(same));
        Assert.True(Error.Equals((object)same));
        Assert.True(Error == same);
        Assert.False(Error != same);
        Assert.Equal(Error.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("$", 2, "Found 7.")]
    [InlineData("$.id", 3, "Found 7.")]
    [InlineData("$.id", 2, "Found 8.")]
    public void Errors_differ_by_each_of_path_line_and_sentence(string path, int line, string message)
    {
        DocumentError other = new(path, line, message);

        Assert.False(Error.Equals(other));
        Assert.False(Error == other);
        Assert.True(Error != other);
    }

    [Fact]
    public void No_error_equals_none()
    {
        Assert.False(Error.Equals(null));
        Assert.False(Error == null);
        Assert.True(null != Error);
    }
}
