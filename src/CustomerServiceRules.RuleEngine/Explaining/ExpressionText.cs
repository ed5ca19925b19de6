using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace CustomerServiceRules.RuleEngine.Explaining;

// Expressions as their author wrote them: captured variables by name, without the compiler's closure around them.
internal static partial class ExpressionText
{
    internal static string Of(Expression expression) => Closure().Replace(expression.ToString(), string.Empty);

    [GeneratedRegex(@"value\([^()]*(\([^()]*\))?[^()]*\)\.")]
    private static partial Regex Closure();
}
