using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>The variables bound so far, as seen from a place in the conditions; an alternative sees those outside and its own.</summary>
internal sealed class Variables(Variables? outside = null)
{
    private readonly List<(Alias Alias, Declaration Declaration)> _bound = [];

    public void Bind(Alias alias, Declaration declaration) => _bound.Add((alias, declaration));

    public void BindAll(Variables branch) => _bound.AddRange(branch._bound);

    public Declaration? Find(MemberExpression member)
    {
        var position = _bound.FindIndex(variable => variable.Alias.IsMeantBy(member));
        return position >= 0 ? _bound[position].Declaration : outside?.Find(member);
    }
}
