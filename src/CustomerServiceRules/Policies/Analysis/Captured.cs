using System.Linq.Expressions;
using System.Reflection;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>Reads values that a lambda captured: a local of the enclosing method, or a field of the rule.</summary>
internal static class Captured
{
    /// <summary>Reads a chain of members that starts at an object captured in the expression; static members are left as names.</summary>
    public static bool TryRead(Expression expression, out object? value)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Expression: { } owner } member when TryRead(owner, out var instance):
                value = ReadMember(member.Member, instance);
                return true;
            default:
                value = null;
                return false;
        }
    }

    /// <summary>Reads what <see cref="TryRead"/> reads, and static members too.</summary>
    public static bool TryReadAll(Expression expression, out object? value)
    {
        switch (expression)
        {
            case MemberExpression { Expression: null } member:
                value = ReadMember(member.Member, null);
                return true;
            case MemberExpression { Expression: { } owner } member when TryReadAll(owner, out var instance):
                value = ReadMember(member.Member, instance);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert } convert when TryReadAll(convert.Operand, out value):
                return true;
            default:
                return TryRead(expression, out value);
        }
    }

    private static object? ReadMember(MemberInfo member, object? instance) => member switch
    {
        FieldInfo field => field.GetValue(instance),
        PropertyInfo property => property.GetValue(instance),
        _ => throw new InvalidOperationException($"Found the member {member}, expected a field or a property."),
    };
}
