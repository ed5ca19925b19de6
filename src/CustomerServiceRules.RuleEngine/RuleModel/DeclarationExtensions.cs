using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Leads from variables of a rule to parameters of its expressions and back. Both are tied by name.</summary>
public static class DeclarationExtensions
{
    /// <summary>A new parameter with the declaration's name and type, to build expressions over the variable.</summary>
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <summary>A declaration with the parameter's name and type and without a target.</summary>
    /// <exception cref="ArgumentException">The parameter has no name.</exception>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (string.IsNullOrEmpty(parameter.Name))
            throw new ArgumentException($"The parameter of type {parameter.Type} has no name; a variable of a rule needs one.", nameof(parameter));
        return new Declaration(parameter.Type, parameter.Name);
    }
}
