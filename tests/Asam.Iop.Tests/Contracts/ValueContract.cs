using System.Reflection;

namespace Asam.Iop.Tests.Contracts;

/// <summary>What is asked of every value: one call for each type.</summary>
internal static class ValueContract
{
    /// <summary>Equal values are equal in every way that can be asked, and values that differ are not.</summary>
    public static void OfEquality<T>(T value, T equal, params T[] different)
        where T : IEquatable<T>
    {
        AssertEqual(value, value);
        AssertEqual(value, equal);
        AssertEqual(equal, value);
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
        Assert.All(different, other =>
        {
            AssertDiffer(value, other);
            AssertDiffer(other, value);
        });
        if (!typeof(T).IsValueType)
        {
            Assert.False(Operator<T>("op_Equality", value, default!));
            Assert.False(Operator<T>("op_Equality", default!, value));
            Assert.True(Operator<T>("op_Equality", default!, default!));
            Assert.True(Operator<T>("op_Inequality", value, default!));
        }
    }

    /// <summary>Values in ascending order compare so in every way that can be asked.</summary>
    public static void OfOrder<T>(params T[] ascending)
        where T : struct, IComparable<T>, IComparable
    {
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                (T left, T right) = (ascending[i], ascending[j]);
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(left.CompareTo(right)));
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(((IComparable)left).CompareTo(right)));
                Assert.Equal(i < j, Operator("op_LessThan", left, right));
                Assert.Equal(i <= j, Operator("op_LessThanOrEqual", left, right));
                Assert.Equal(i > j, Operator("op_GreaterThan", left, right));
                Assert.Equal(i >= j, Operator("op_GreaterThanOrEqual", left, right));
            }

            Assert.True(((IComparable)ascending[i]).CompareTo(null) > 0);
            object stranger = new();
            Assert.Equal(
                $"System.Object is no {typeof(T).Name}. (Parameter 'obj')",
                Assert.Throws<ArgumentException>(() => ((IComparable)ascending[i]).CompareTo(stranger)).Message);
        }
    }

    private static void AssertEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object?)right));
        Assert.True(Operator("op_Equality", left, right));
        Assert.False(Operator("op_Inequality", left, right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(left.ToString(), right.ToString());
    }

    private static void AssertDiffer<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.False(left.Equals(right));
        Assert.False(left.Equals((object?)right));
        Assert.False(Operator("op_Equality", left, right));
        Assert.True(Operator("op_Inequality", left, right));
    }

    private static bool Operator<T>(string name, T left, T right)
    {
        MethodInfo? method = typeof(T).GetMethod(name, [typeof(T), typeof(T)]);
        Assert.NotNull(method);
        return (bool)method.Invoke(null, [left, right])!;
    }
}
