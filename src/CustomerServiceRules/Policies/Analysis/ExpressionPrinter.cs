using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>
/// Prints a condition as a person would write it. The text is the same for the same source in every run and engine:
/// captured values are printed by value, generated names by their order.
/// </summary>
internal sealed class ExpressionPrinter
{
    private readonly StringBuilder _text = new();
    private readonly Func<string, string> _nameOf;

    private ExpressionPrinter(Func<string, string> nameOf) => _nameOf = nameOf;

    public static string Print(Expression expression, Func<string, string>? nameOf = null)
    {
        var printer = new ExpressionPrinter(nameOf ?? (name => name));
        printer.Write(expression);
        return printer._text.ToString();
    }

    private void Write(Expression? expression)
    {
        switch (expression)
        {
            case null:
                break;
            case LambdaExpression lambda:
                Write($"({string.Join(", ", lambda.Parameters.Select(parameter => _nameOf(parameter.Name ?? "_")))}) => ", lambda.Body);
                break;
            case BinaryExpression { NodeType: ExpressionType.ArrayIndex } index:
                Write(index.Left);
                Write("[", index.Right, "]");
                break;
            case BinaryExpression binary:
                WriteBinary(binary);
                break;
            case UnaryExpression unary:
                WriteUnary(unary);
                break;
            case MemberExpression member:
                WriteMember(member);
                break;
            case MethodCallExpression call:
                WriteCall(call);
                break;
            case NewExpression created:
                _text.Append("new ").Append(Name(created.Type));
                WriteList("(", created.Arguments, ")");
                break;
            case MemberInitExpression init:
                Write(init.NewExpression);
                _text.Append(" { ").AppendJoin(", ", init.Bindings.Select(binding => binding.Member.Name)).Append(" }");
                break;
            case NewArrayExpression array:
                WriteList("[", array.Expressions, "]");
                break;
            case ConditionalExpression conditional:
                Write("(", conditional.Test, " ? ");
                Write(conditional.IfTrue);
                Write(" : ", conditional.IfFalse, ")");
                break;
            case TypeBinaryExpression type:
                Write(type.Expression);
                _text.Append(" is ").Append(Name(type.TypeOperand));
                break;
            case InvocationExpression invocation:
                Write(invocation.Expression);
                WriteList("(", invocation.Arguments, ")");
                break;
            case ParameterExpression parameter:
                _text.Append(_nameOf(parameter.Name ?? "_"));
                break;
            case ConstantExpression constant:
                _text.Append(ValueOf(constant.Value));
                break;
            default:
                _text.Append(expression);
                break;
        }
    }

    private void Write(string before, Expression? expression, string after = "")
    {
        _text.Append(before);
        Write(expression);
        _text.Append(after);
    }

    private void WriteList(string before, IEnumerable<Expression> items, string after)
    {
        _text.Append(before);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                _text.Append(", ");
            first = false;
            Write(item);
        }

        _text.Append(after);
    }

    private void WriteBinary(BinaryExpression binary)
    {
        var (left, right) = (binary.Left, binary.Right);
        if (EnumOperand(left) is { } leftEnum && right is ConstantExpression rightConstant)
            (left, right) = (leftEnum, AsEnum(leftEnum.Type, rightConstant));
        else if (EnumOperand(right) is { } rightEnum && left is ConstantExpression leftConstant)
            (left, right) = (AsEnum(rightEnum.Type, leftConstant), rightEnum);

        var logical = binary.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse;
        Write(logical ? "(" : "", left, $" {Sign(binary.NodeType)} ");
        Write("", right, logical ? ")" : "");
    }

    private void WriteUnary(UnaryExpression unary)
    {
        switch (unary.NodeType)
        {
            case ExpressionType.Not:
                Write("!(", unary.Operand, ")");
                break;
            case ExpressionType.Negate or ExpressionType.NegateChecked:
                Write("-", unary.Operand);
                break;
            case ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs or ExpressionType.Quote:
                Write(unary.Operand);
                break;
            default:
                Write($"{unary.NodeType}(", unary.Operand, ")");
                break;
        }
    }

    private void WriteMember(MemberExpression member)
    {
        if (Captured.TryRead(member, out var value))
        {
            _text.Append(ValueOf(value));
            return;
        }

        if (member.Expression is null)
            _text.Append(Name(member.Member.DeclaringType!));
        else
            Write(member.Expression);
        _text.Append('.').Append(member.Member.Name);
    }

    private void WriteCall(MethodCallExpression call)
    {
        var extension = call.Object is null && call.Method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false);
        if (call.Object is not null)
            Write(call.Object);
        else if (extension)
            Write(call.Arguments[0]);
        else
            _text.Append(Name(call.Method.DeclaringType!));
        _text.Append('.').Append(call.Method.Name);
        WriteList("(", extension ? call.Arguments.Skip(1) : call.Arguments, ")");
    }

    private static Expression? EnumOperand(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand.Type.IsEnum ? convert.Operand : null;

    private static ConstantExpression AsEnum(Type type, ConstantExpression constant) =>
        Expression.Constant(Enum.ToObject(type, constant.Value!), type);

    private static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.Coalesce => "??",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => ComparisonSign.Of(type) ?? type.ToString(),
    };

    private static string ValueOf(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum member => $"{member.GetType().Name}.{member}",
        Type type => $"typeof({Name(type)})",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(ValueOf))}]",
        _ => value.ToString() ?? value.GetType().Name,
    };

    /// <summary>The name of a type without its namespace, with its type arguments.</summary>
    public static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
