using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>Finds what a rule concludes, from its right-hand side.</summary>
internal static class Conclusions
{
    /// <summary>Whether an action does nothing but yield a candidate of the given type.</summary>
    public static bool OnlyYields(ActionElement action, Type candidateType)
    {
        var finder = Finder.For(action);
        return !finder.Acts && finder.UsesContext && finder.Candidates.Count > 0 && finder.Candidates.TrueForAll(candidate => candidate.Type == candidateType);
    }

    /// <summary>The expressions that make the candidates of an action, each once: an engine may write the first yield and the repeated one apart.</summary>
    public static IEnumerable<Expression> In(ActionElement action) =>
        Finder.For(action).Candidates.DistinctBy(candidate => ExpressionPrinter.Print(candidate));

    /// <summary>The value that a rule concludes whatever it matched, or null where it depends on the facts.</summary>
    public static object? Constant(IRuleDefinition definition)
    {
        IReadOnlyList<Expression> candidates = [.. definition.RightHandSide.Actions.SelectMany(In)];
        return candidates is [NewExpression { Arguments: [_, var value] }] && Captured.TryReadAll(value, out var constant) ? constant : null;
    }

    private sealed class Finder : ExpressionVisitor
    {
        public List<Expression> Candidates { get; } = [];

        /// <summary>Whether the action does to the session what is not yielding.</summary>
        public bool Acts { get; private set; }

        /// <summary>Whether the match is spoken to at all: an action that yields must.</summary>
        public bool UsesContext { get; private set; }

        public static Finder For(ActionElement action)
        {
            var finder = new Finder();
            finder.Visit(action.Expression.Body);
            return finder;
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is not null && typeof(Candidate).IsAssignableFrom(node.Type) && !IsBookkeeping(node))
                Candidates.Add(node);
            return base.Visit(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(IContext) || node.Method.DeclaringType == typeof(ContextExtensions))
                Acts |= !node.Method.Name.Contains("Linked", StringComparison.Ordinal);
            else
                Acts |= node.Arguments.Any(IsContext) && !IsEngines(node.Method.DeclaringType);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            UsesContext |= IsContext(node);
            return node;
        }

        private static bool IsContext(Expression node) => typeof(IContext).IsAssignableFrom(node.Type);

        private static bool IsEngines(Type? type) => type?.Assembly == typeof(IContext).Assembly || type?.Assembly == typeof(Rule).Assembly;

        // What the engine itself puts around a yielded expression: conversions, and look-ups of what was yielded before.
        private static bool IsBookkeeping(Expression node) => node is UnaryExpression or ParameterExpression or ConditionalExpression
            || (node is MethodCallExpression call && call.Arguments.Any(IsContext));
    }
}
