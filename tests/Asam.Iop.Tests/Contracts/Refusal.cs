using Asam.Iop.Scheduling;

namespace Asam.Iop.Tests.Contracts;

/// <summary>Asserts what is refused, with the whole message.</summary>
internal static class Refusal
{
    public static void IsIllFormed(Func<object> make, string location, string message)
    {
        IllFormedException exception = Assert.Throws<IllFormedException>(make);

        Assert.Equal(location, exception.Error.Location);
        Assert.Equal(message, exception.Error.Message);
        Assert.Equal($"{location}: {message}", exception.Message);
    }

    public static void IsOutOfBounds(Func<object> make, string parameter, object? value, string message) => Assert.Equal(
        new ArgumentOutOfRangeException(parameter, value, message).Message,
        Assert.Throws<ArgumentOutOfRangeException>(parameter, make).Message);

    public static void IsWrong(Func<object> make, string parameter, string message) => Assert.Equal(
        new ArgumentException(message, parameter).Message,
        Assert.Throws<ArgumentException>(parameter, make).Message);

    public static void IsNotRead(Func<object> parse, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(parse).Message);
}
