using Asam.Iop.Policies;

namespace Asam.Iop.Json.Tests.Policies;

public partial class PolicyRoundTripTests
{
    [Fact]
    public void A_policy_is_read_from_a_span()
    {
        byte[] utf8 = PolicyDocument.WriteUtf8(Policy.Default);

        Assert.Equal(Policy.Default, PolicyDocument.Read(utf8.AsSpan()));
        Assert.True(PolicyDocument.TryRead(utf8.AsSpan(), out Policy? policy, out _));
        Assert.Equal(Policy.Default, policy);
        Assert.False(PolicyDocument.TryRead(utf8.AsSpan(1), out _, out IReadOnlyList<DocumentError> errors));
        Assert.NotEmpty(errors);
    }
}
