using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>
/// The variable, field or property that stands for a declaration in the expressions of a rule: a member of one object. Local
/// variables are fields of closure objects; as a rule may be spread over methods with closures of their own, these go by name alone.
/// </summary>
internal sealed class Alias
{
    private readonly object _owner;
    private readonly bool _isLocal;

    private Alias(string name, object owner)
    {
        Name = name;
        _owner = owner;
        _isLocal = IsClosure(owner);
    }

    public string Name { get; }

    public static Alias Of(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : expression.Body;
        return body is MemberExpression member && TryFindOwner(member, out var owner)
            ? new Alias(member.Member.Name, owner)
            : throw new ArgumentException($"'{expression}' is no alias; expected a local variable, or a field or property of the rule.", nameof(expression));
    }

    public bool IsMeantBy(MemberExpression member) =>
        member.Member.Name == Name
        && TryFindOwner(member, out var owner)
        && (ReferenceEquals(owner, _owner) || (_isLocal && IsClosure(owner)));

    private static bool TryFindOwner(MemberExpression member, [NotNullWhen(true)] out object? owner)
    {
        owner = member.Expression is null ? member.Member.DeclaringType : ValueOf(member.Expression);
        return owner is not null;
    }

    private static object? ValueOf(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: { } inner, Member: FieldInfo field } when ValueOf(inner) is { } owner => field.GetValue(owner),
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => ValueOf(conversion.Operand),
        _ => null,
    };

    private static bool IsClosure(object owner) => owner.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
