
(function () {
  'use strict';
  var table = document.getElementById('items-table');
  var status = document.getElementById('items-status');
  var text = document.getElementById('items-text');
  var result = document.getElementById('items-result');
  var department = document.getElementById('items-department');
  var items = Array.prototype.slice.call(table.tBodies);
  var searched = items.map(function (item) { return plain(item.textContent); });
  var original = items.slice();

  function plain(words) {
    return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  }

  function say(words) {
    status.textContent = words;
  }

  function shown() {
    var count = items.filter(function (item) { return !item.hidden; }).length;
    return count === items.length ? items.length + '件すべてを表示しています。'
      : items.length + '件のうち' + count + '件を表示しています。';
  }

  function filter() {
    var words = plain(text.value).trim().split(' ');
    original.forEach(function (item, index) {
      var found = words.every(function (word) { return searched[index].indexOf(word) >= 0; });
      item.hidden = !found || !chosen(result, item.getAttribute('data-result-label'))
        || !chosen(department, item.getAttribute('data-department-name'));
    });
    say(shown());
  }

  function chosen(select, value) {
    return select.value === '' || select.value === value;
  }

  function heads() {
    return Array.prototype.slice.call(table.tHead.querySelectorAll('[data-sort]'));
  }

  function place(head, order) {
    head.setAttribute('aria-sort', order);
    head.querySelector('span').textContent = { none: '↕', ascending: '↑', descending: '↓' }[order];
  }

  function sort(head) {
    var order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    var key = 'data-' + head.getAttribute('data-sort');
    items = original.slice().sort(function (one, other) {
      return compare(one.getAttribute(key) || '', other.getAttribute(key) || '', order)
        || original.indexOf(one) - original.indexOf(other);
    });
    heads().forEach(function (each) { place(each, each === head ? order : 'none'); });
    arrange();
    say(head.getAttribute('data-name') + 'の' + (order === 'ascending' ? '昇順' : '降順') + 'に並べ替えました。' + shown());
  }

  // What has no value comes last in both directions.
  function compare(one, other, order) {
    if (one === '' || other === '') {
      return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
    }
    return (order === 'ascending' ? 1 : -1) * (Number(one) - Number(other));
  }

  function arrange() {
    items.forEach(function (item) { table.appendChild(item); });
  }

  function reset() {
    text.value = '';
    result.value = '';
    department.value = '';
    items = original.slice();
    arrange();
    heads().forEach(function (head) { place(head, 'none'); });
    filter();
  }

  function open(all) {
    items.forEach(function (item) {
      if (!item.hidden) {
        item.querySelector('details').open = all;
      }
    });
    say(all ? '表示している項目をすべて開きました。' : '表示している項目をすべて閉じました。');
  }

  // A link to an item shows it, whatever the filters hide.
  function visit() {
    var item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!item || original.indexOf(item) < 0) {
      return;
    }
    if (item.hidden) {
      text.value = '';
      result.value = '';
      department.value = '';
      filter();
      say('リンク先を表示するため、絞り込みを解除しました。' + shown());
    }
    item.querySelector('details').open = true;
    item.scrollIntoView();
    item.focus({ preventScroll: true });
  }

  heads().forEach(function (head) {
    var button = document.createElement('button');
    var sign = document.createElement('span');
    head.setAttribute('data-name', head.textContent);
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    sign.setAttribute('aria-hidden', 'true');
    button.appendChild(sign);
    head.textContent = '';
    head.appendChild(button);
    place(head, 'none');
    button.addEventListener('click', function () { sort(head); });
  });
  text.addEventListener('input', filter);
  result.addEventListener('change', filter);
  department.addEventListener('change', filter);
  document.getElementById('items-reset').addEventListener('click', reset);
  document.getElementById('items-open').addEventListener('click', function () { open(true); });
  document.getElementById('items-close').addEventListener('click', function () { open(false); });
  document.getElementById('items-controls').hidden = false;
  window.addEventListener('hashchange', visit);
  visit();

  // A printed page hides nothing.
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (one) { one.open = false; });
  });
}());
