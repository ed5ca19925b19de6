using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace CustomerServiceRules.RuleEngine.Runtime;

// C# writes array.Contains(value) as a search in a span, which interpreted code cannot hold. It is put back to the search in a
// sequence that it was before spans.
internal sealed class SpanSearch : ExpressionVisitor
{
    private static readonly MethodInfo[] OfSequences =
        [.. typeof(Enumerable).GetMethods().Where(method => method.Name is nameof(Enumerable.Contains) or nameof(Enumerable.SequenceEqual))];

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods of Enumerable have no annotated type parameters.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Used by code that is compiled at run time, which is annotated.")]
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(MemoryExtensions) || !node.Method.IsGenericMethod || node.Method.GetGenericArguments() is not [var element])
            return base.VisitMethodCall(node);
        Expression[] arguments = [.. node.Arguments.Select(argument => Visit(Unwrapped(argument)))];
        var generic = OfSequences.FirstOrDefault(method => method.Name == node.Method.Name && method.GetParameters().Length == arguments.Length);
        if (generic is null || arguments.Any(argument => argument.Type.IsByRefLike))
            return base.VisitMethodCall(node);
        return Expression.Call(generic.MakeGenericMethod(element), arguments);
    }

    private static Expression Unwrapped(Expression argument) => argument switch
    {
        MethodCallExpression { Method.Name: "op_Implicit", Arguments: [{ Type.IsArray: true } array] } => array,
        UnaryExpression { NodeType: ExpressionType.Convert, Method.Name: "op_Implicit", Operand: { Type.IsArray: true } array } => array,
        _ => argument,
    };
}
